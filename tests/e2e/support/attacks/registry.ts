import { DOCUMENTS } from './documents.ts';
import { ENDURANCE } from './endurance.ts';
import { EXCHANGES } from './exchanges.ts';
import { HIDDEN_FIELDS } from './hiddenFields.ts';
import { MESSAGES } from './messages.ts';
import { PANEL_CLICKS } from './panelClicks.ts';
import { SPIES } from './spies.ts';
import { STRINGS } from './strings.ts';
import type { Attack } from './types.ts';

/** Every attack that is tried in both browsers; those that may leave the browser tired come last. */
export const ATTACKS: readonly Attack[] = [
  ...HIDDEN_FIELDS,
  ...EXCHANGES,
  ...PANEL_CLICKS,
  ...SPIES,
  ...MESSAGES,
  ...DOCUMENTS,
  ...STRINGS,
  ...ENDURANCE,
];
