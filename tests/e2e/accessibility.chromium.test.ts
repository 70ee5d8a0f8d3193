import { testAccessibility } from './support/accessibilityTests.ts';

testAccessibility('chromium');
