import { testImports } from './support/importTests.ts';

testImports('firefox');
