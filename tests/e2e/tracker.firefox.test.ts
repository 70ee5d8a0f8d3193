import { testTracker } from './support/trackerTests.ts';

testTracker('firefox');
