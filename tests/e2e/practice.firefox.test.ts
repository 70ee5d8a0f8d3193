import { testPractice } from './support/practiceTests.ts';

testPractice('firefox');
