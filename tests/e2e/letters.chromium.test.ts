import { testLetters } from './support/letterTests.ts';

testLetters('chromium');
