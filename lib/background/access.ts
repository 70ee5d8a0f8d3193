import { accessOf, originsNeeded, type SiteAccess, withAccess, withoutAccess } from '../access/siteAccess';
import { UserError } from '../errors';
import type { AskHandlers } from '../messaging/handleAsk';
import { accessChange, readAccess } from '../vault/access';
import { type Flow, topFrame } from './flow';

type AccessAsks = Extract<keyof AskHandlers, `access.${string}`>;

/** What she allowed on a site that the browser still allows too. */
export async function allowedOn(flow: Flow, site: string): Promise<Omit<SiteAccess, 'site'>> {
  const { stays, frames } = accessOf(await flow.vault.use(readAccess, true), site);
  const held = await Promise.all(frames.map((origin) => flow.permissions.has(origin)));
  return { stays: stays && (await flow.permissions.has(site)), frames: frames.filter((_, at) => held[at]) };
}

async function allow(flow: Flow, site: string, frame: string): Promise<void> {
  await flow.vault.use(async (open) => {
    await open.commit(accessChange(withAccess(await readAccess(open), site, frame)));
  });
  // the popup may show these reports once more
  for (const record of await flow.records.all()) {
    const { access } = record.report;
    if (access?.site !== site || frame !== '') continue;
    await flow.records.save({ ...record, report: { ...record.report, access: { ...access, stays: true } } });
  }
}

/** The browser has let us into more origins: what she was being asked for is kept, if the vault is still open. */
export async function permissionsAdded(flow: Flow): Promise<void> {
  const intents = await flow.followUps.intents();
  if (intents.length === 0 || (await flow.vault.state()) !== 'unlocked') return;
  await flow.followUps.forgetIntents();
  for (const { site, frame, until: _ } of intents) {
    if (await flow.permissions.has(frame || site)) await allow(flow, site, frame);
  }
}

/** What popup and options page may ask about sites and frames beyond the page she clicked on. */
export function accessHandlers(flow: Flow): Pick<AskHandlers, AccessAsks> {
  return {
    'access.allow': async ({ tabId, frame }) => {
      const top = topFrame(await flow.tabs.frames(tabId));
      if (!top || top.origin === 'null') throw new UserError('no-site', 'Only pages of a web site can be allowed.');
      const isAllowed = await flow.permissions.has(frame || top.origin);
      if (isAllowed) await allow(flow, top.origin, frame);
      else await flow.followUps.intend(top.origin, frame);
      return { isAllowed };
    },

    'access.list': async () => ({ sites: await flow.vault.use(readAccess, true) }),

    'access.forget': async ({ site, frame }) => {
      const left = await flow.vault.use(async (open) => {
        const next = withoutAccess(await readAccess(open), site, frame);
        await open.commit(accessChange(next));
        return next;
      });
      await flow.permissions.keepOnly(originsNeeded(left));
      await flow.records.makeStale();
      return { sites: left };
    },
  };
}
