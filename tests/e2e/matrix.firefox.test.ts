import { testMatrix } from './support/matrixTests.ts';

testMatrix('firefox');
