import { testPanelGuard } from './support/panelGuardTests.ts';

testPanelGuard('firefox');
