import { testCommands } from './support/commandTests.ts';

testCommands('firefox');
