import { portalByPayerName } from '../portals/registry';
import type { DocumentKind } from './kinds';

/** Whether a payer, by the name on her card, wants scans of a kind in black and white. */
export const wantsBlackAndWhite = (payerName: string, kind: DocumentKind): boolean =>
  (portalByPayerName(payerName)?.rules ?? []).some(
    (rule) => rule.kind === 'black-and-white' && (rule.items === 'all' || rule.items.includes(kind)),
  );
