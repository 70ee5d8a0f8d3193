import { testAccess } from './support/accessTests.ts';

testAccess('firefox');
