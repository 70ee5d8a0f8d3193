import * as z from 'zod/mini';
import { UserError } from '../errors';
import { portalFor } from '../portals/registry';
import { portalSchema } from '../portals/schema';
import type { Portal } from '../portals/types';
import { checkAgainst } from '../profile/problems';
import { pinsOfStep, type Recipe, type Step } from './pin';
import type { TaughtSite } from './taughtSites';

const FORMAT = 'coolclaim-portal';
const VERSION = 1;
const SOURCE = 'Taught by hand on this site';
const MOST_DETAILS = 100;

const fileSchema = z.object({ format: z.literal(FORMAT), v: z.literal(VERSION), portal: portalSchema });

/**
 * What she taught of one site as a portal file: JSON of the form of `lib/portals`, with nothing in it but what the page
 * says and what it means.
 */
export function portalFile({ origin, fields }: TaughtSite): { fileName: string; text: string } {
  const { hostname } = new URL(origin);
  const known = portalFor(origin);
  const id = hostname.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'site';
  const portal: Portal = {
    id,
    payerName: known?.payerName ?? hostname,
    otherNames: [],
    hosts: { value: [hostname], source: SOURCE, confidence: 'high' },
    claimPages: { value: [], source: SOURCE, confidence: 'low' },
    rules: [],
    recipe: { source: SOURCE, origins: [origin], steps: stepsOf(fields) },
  };
  return {
    fileName: `coolclaim-${id}.json`,
    text: `${JSON.stringify({ format: FORMAT, v: VERSION, portal }, null, 1)}\n`,
  };
}

function stepsOf(fields: TaughtSite['fields']): Step[] {
  const steps = new Map<string, Step>();
  for (const { pin } of fields) {
    const { path, heading, ...rest } = pin;
    const key = JSON.stringify([path, heading]);
    const step = steps.get(key) ?? { path, ...(heading ? { heading } : {}), fields: [] };
    step.fields.push(rest);
    steps.set(key, step);
  }
  return [...steps.values()];
}

/**
 * The sites of a portal file. Throws UserError 'portal-invalid' with every problem by path in `details`, 'portal-newer'
 * when a newer program wrote it.
 */
export function parsePortalFile(json: string): TaughtSite[] {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new UserError('portal-invalid', 'This file is not a CoolClaim portal file: it is not JSON.');
  }
  const kind = z.safeParse(z.object({ format: z.literal(FORMAT), v: z.number() }), value);
  if (!kind.success) throw new UserError('portal-invalid', 'This file is not a CoolClaim portal file.');
  if (kind.data.v > VERSION) {
    throw new UserError(
      'portal-newer',
      'This portal file was made by a newer CoolClaim. Update the extension to use it.',
    );
  }
  const { value: file, problems } = checkAgainst(fileSchema, value);
  if (!file) {
    const details = problems.slice(0, MOST_DETAILS).map(({ path, message }) => `${path}: ${message}`);
    if (problems.length > MOST_DETAILS) details.push(`and ${problems.length - MOST_DETAILS} more`);
    const count = problems.length === 1 ? 'one entry needs' : `${problems.length} entries need`;
    throw new UserError('portal-invalid', `This portal file cannot be used: ${count} mending.`, details);
  }
  const { recipe } = file.portal;
  const isEmpty = !recipe || recipe.steps.every((step) => step.fields.length === 0 && !step.rows?.length);
  if (isEmpty) throw new UserError('portal-invalid', 'This portal file names no field of any page.');
  return sitesOf(recipe);
}

const sitesOf = ({ origins, steps }: Recipe): TaughtSite[] =>
  origins.map((origin) => ({
    origin,
    fields: steps.flatMap(pinsOfStep).map((pin) => ({ id: crypto.randomUUID(), pin })),
  }));
