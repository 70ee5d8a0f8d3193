import { testFirstRun } from './support/firstRunTests.ts';

testFirstRun('firefox');
