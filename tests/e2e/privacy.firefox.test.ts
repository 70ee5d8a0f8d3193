import { testPrivacy } from './support/privacyTests.ts';

testPrivacy('firefox');
