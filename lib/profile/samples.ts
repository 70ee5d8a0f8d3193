import { dignicap2017 } from './samples/dignicap2017';
import { paxmanHub2026 } from './samples/paxmanHub2026';
import { providerBilled2025to26 } from './samples/providerBilled2025to26';
import type { Profile } from './schema';

/** The fictional profiles the demo, the tests and the reports run on, by the name the command line takes. */
export const SAMPLES: Record<'paxman-hub-2026' | 'dignicap-2017' | 'provider-billed-2025-26', Profile> = {
  'paxman-hub-2026': paxmanHub2026,
  'dignicap-2017': dignicap2017,
  'provider-billed-2025-26': providerBilled2025to26,
};
