import { testTeaching } from './support/teachTests.ts';

testTeaching('chromium');
