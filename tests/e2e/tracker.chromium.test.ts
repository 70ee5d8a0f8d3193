import { testTracker } from './support/trackerTests.ts';

testTracker('chromium');
