import { testPanel } from './support/panelTests.ts';

testPanel('firefox');
