import { testDrafts } from './support/draftTests.ts';

testDrafts('chromium');
