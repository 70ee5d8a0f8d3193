import { testProgress } from './support/progressTests.ts';

testProgress('firefox');
