/** What the components told, by their names. */
export const claim: Record<string, string> = {};

/** The boxes that are ticked. */
export const ticked = new Set<string>();

/** The date component tells `1975-4-9`. */
const padded = (date = '') => date.replace(/-(\d)(?=-|$)/g, '-0$1');

/** Everything told as flat strings. */
export const flat = (): Record<string, string> => ({
  ...claim,
  relationship: [...ticked].join(','),
  patientBorn: padded(claim.patientBorn),
  subscriberBorn: padded(claim.subscriberBorn),
  total: claim.total ? String(Number(claim.total)) : '',
});
