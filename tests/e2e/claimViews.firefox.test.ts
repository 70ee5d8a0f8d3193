import { testClaimViews } from './support/claimViewTests.ts';

testClaimViews('firefox');
