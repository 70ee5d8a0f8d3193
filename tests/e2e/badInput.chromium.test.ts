import { testBadInput } from './support/badInputTests.ts';

testBadInput('chromium');
