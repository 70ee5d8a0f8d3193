import type { Fact, Portal } from './types';

const SEEN = {
  source: 'Upload limits of Aetna International and Take Command (10 MB); Via takes 5 MB',
  confidence: 'low',
} as const;

/** What is safe at most sites; hardly any of them publishes its limits. */
const ANY_SITE = {
  bytes: { value: 10_000_000, ...SEEN },
  types: { value: ['application/pdf', 'image/jpeg', 'image/png'], ...SEEN },
} as const;

/**
 * How large one file may be (in bytes) and of which types (MIME), at a payer's site: its own rules, or else what is
 * safe at most sites. What the page itself says beside an upload box wins over both.
 */
export function uploadGuard(portal?: Pick<Portal, 'rules'>): { bytes: Fact<number>; types: Fact<readonly string[]> } {
  const guard: ReturnType<typeof uploadGuard> = { ...ANY_SITE };
  for (const rule of portal?.rules ?? []) {
    const { source, confidence } = rule;
    if (rule.kind === 'max-bytes') guard.bytes = { value: rule.value, source, confidence };
    if (rule.kind === 'file-types') guard.types = { value: rule.value, source, confidence };
  }
  return guard;
}
