import { testMenu } from './support/menuTests.ts';

testMenu('chromium');
