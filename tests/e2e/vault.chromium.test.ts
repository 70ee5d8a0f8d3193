import { testVault } from './support/vaultTests.ts';

testVault('chromium');
