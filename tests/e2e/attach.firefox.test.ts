import { testAttach } from './support/attachTests.ts';

testAttach('firefox');
