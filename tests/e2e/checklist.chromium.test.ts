import { testChecklist } from './support/checklistTests.ts';

testChecklist('chromium');
