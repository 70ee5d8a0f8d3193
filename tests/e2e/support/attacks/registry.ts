import { EXCHANGES } from './exchanges.ts';
import { HIDDEN_FIELDS } from './hiddenFields.ts';
import { PANEL_CLICKS } from './panelClicks.ts';
import type { Attack } from './types.ts';

/** Every attack that is tried in both browsers. */
export const ATTACKS: readonly Attack[] = [...HIDDEN_FIELDS, ...EXCHANGES, ...PANEL_CLICKS];
