import { testAttacks } from './support/attacks/attackTests.ts';

testAttacks('firefox');
