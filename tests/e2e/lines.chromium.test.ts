import { testLines } from './support/lineTests.ts';

testLines('chromium');
