import { testVault } from './support/vaultTests.ts';

testVault('firefox');
