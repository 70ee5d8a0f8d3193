import { testClaimPages } from './support/claimPageTests.ts';

testClaimPages('firefox');
