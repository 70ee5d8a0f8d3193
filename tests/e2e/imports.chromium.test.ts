import { testImports } from './support/importTests.ts';

testImports('chromium');
