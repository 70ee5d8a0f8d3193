import { testMenu } from './support/menuTests.ts';

testMenu('firefox');
