import { testCommands } from './support/commandTests.ts';

testCommands('chromium');
