import { testAttach } from './support/attachTests.ts';

testAttach('chromium');
