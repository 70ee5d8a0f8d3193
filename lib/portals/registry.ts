import { type Pin, pinsOfStep } from '../teach/pin';
import { aetna } from './aetna';
import { aetnaInternational } from './aetna-international';
import { anthem } from './anthem';
import { bcbsMassachusetts } from './bcbs-massachusetts';
import { bcbsTexas } from './bcbs-texas';
import { cigna } from './cigna';
import { fepBlue } from './fep-blue';
import { humana } from './humana';
import { kaiser } from './kaiser';
import { kaiserWashington } from './kaiser-washington';
import { medicare } from './medicare';
import { tricare } from './tricare';
import type { Portal } from './types';
import { unitedHealthcare } from './united-healthcare';
import { vaChampva } from './va-champva';

/** Every payer we know something about. A payer is one file in this folder and one line here. */
export const PORTALS: readonly Portal[] = [
  aetna,
  aetnaInternational,
  anthem,
  bcbsMassachusetts,
  bcbsTexas,
  cigna,
  fepBlue,
  humana,
  kaiser,
  kaiserWashington,
  medicare,
  tricare,
  unitedHealthcare,
  vaChampva,
];

/**
 * The payer whose site a page belongs to; undefined for unknown sites and for anything that is not a web page.
 * A host stands for itself and its subdomains, and the longest wins (Kaiser of Washington has a subdomain of Kaiser's), so `aetna.com.example.net` and `notaetna.com` are strangers.
 */
export function portalFor(url: string): Portal | undefined {
  const host = webHost(url);
  if (!host) return undefined;
  let best: { portal: Portal; length: number } | undefined;
  for (const portal of PORTALS) {
    for (const own of portal.hosts.value) {
      const fits = host === own || host.endsWith(`.${own}`);
      if (fits && own.length > (best?.length ?? 0)) best = { portal, length: own.length };
    }
  }
  return best?.portal;
}

/** What the recipes know of the pages of one site (an origin): only of exactly that one. */
export const recipePins = (origin: string): Pin[] =>
  PORTALS.flatMap(({ recipe }) => (recipe?.origins.includes(origin) ? recipe.steps.flatMap(pinsOfStep) : []));

/**
 * The payer a member card names: the whole name, or the name followed by more ("Cigna Healthcare of Arizona").
 * The longest known name wins ("Humana Military" is TRICARE). Original Medicare only by its exact names, because
 * "Medicare Advantage" plans are other payers.
 */
export function portalByPayerName(name: string): Portal | undefined {
  const wanted = words(name);
  if (!wanted) return undefined;
  let best: { portal: Portal; length: number } | undefined;
  for (const portal of PORTALS) {
    for (const known of [portal.payerName, ...portal.otherNames].map(words)) {
      const fits = wanted === known || (portal !== medicare && wanted.startsWith(`${known} `));
      if (fits && known.length > (best?.length ?? 0)) best = { portal, length: known.length };
    }
  }
  return best?.portal;
}

function webHost(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  return hostname.toLowerCase().replace(/\.$/, '');
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
