import { testDrafts } from './support/draftTests.ts';

testDrafts('firefox');
