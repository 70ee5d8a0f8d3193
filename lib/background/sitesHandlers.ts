import { UserError } from '../errors';
import type { TaughtList } from '../messages';
import type { AskHandlers } from '../messaging/handleAsk';
import { parsePortalFile, portalFile } from '../teach/portalFile';
import { mergeSites, type TaughtSite, withoutField } from '../teach/taughtSites';
import { readSites, sitesChange } from '../vault/sites';
import type { Flow } from './flow';

type SitesAsks = Extract<keyof AskHandlers, `sites.${string}`>;

const listed = (sites: readonly TaughtSite[]): TaughtList => ({
  sites: sites.map(({ origin, fields }) => ({
    origin,
    fields: fields.map(({ id, pin }) => ({
      id,
      label: pin.label ?? pin.selector ?? '',
      meaning: pin.concept,
      path: pin.path,
    })),
  })),
});

/** What the options page may ask about what she taught. */
export function sitesHandlers({ vault, records }: Pick<Flow, 'vault' | 'records'>): Pick<AskHandlers, SitesAsks> {
  return {
    'sites.list': async () => listed(await vault.use(readSites)),

    'sites.forget': async ({ origin, id }) => {
      const left = await vault.use(async (open) => {
        // everything can go even where it cannot be read any more
        const next = origin === '' ? [] : withoutField(await readSites(open), origin, id);
        await open.commit(sitesChange(next));
        return next;
      });
      await records.makeStale();
      return listed(left);
    },

    'sites.export': async ({ origin }) => {
      const site = (await vault.use(readSites)).find((one) => one.origin === origin);
      if (!site) throw new UserError('no-such-site', 'Nothing is kept for this site any more.');
      return portalFile(site);
    },

    'sites.import': async ({ json }) => {
      const brought = parsePortalFile(json);
      const { sites, added } = await vault.use(async (open) => {
        const merged = mergeSites(await readSites(open), brought);
        if (merged.added > 0) await open.commit(sitesChange(merged.sites));
        return merged;
      });
      await records.makeStale();
      return { ...listed(sites), added };
    },
  };
}
