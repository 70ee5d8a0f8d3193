import { menuWords } from '../i18n/menuWords';
import type { Settings, VaultStatus } from '../messages';
import type { AskHandlers } from '../messaging/handleAsk';
import { parseProfile } from '../profile/parse';
import { backupPart, makeBackup, openBackup } from '../vault/backup';
import { toBase64 } from '../vault/bytes';
import {
  activateProfile,
  importProfile,
  labelOf,
  listProfiles,
  readProfile,
  removeProfile,
  saveProfile,
  UNNAMED,
} from '../vault/profiles';
import { placeFor, restoreBackup } from '../vault/restore';
import type { OpenVault } from '../vault/vault';
import type { Flow } from './flow';

type VaultAsks = Exclude<
  keyof AskHandlers,
  | `tab.${string}`
  | `sites.${string}`
  | `access.${string}`
  | `documents.${string}`
  | `letters.${string}`
  | `guide.${string}`
  | 'checklist.set'
  | 'due.near'
  | `draft.${string}`
>;

/** What popup and options page may ask about vault, profiles, backup and settings. */
export function vaultHandlers(
  flow: Pick<Flow, 'vault' | 'records' | 'settings' | 'permissions' | 'today' | 'files' | 'language'>,
  saveSettings: (settings: Settings) => Promise<Settings>,
): Pick<AskHandlers, VaultAsks> {
  const { vault, records } = flow;

  /** Profiles without a name are called so in her language. */
  const named = async (profiles: VaultStatus['profiles']): Promise<VaultStatus['profiles']> => {
    const { unnamed } = menuWords[await flow.language()];
    return profiles.map(({ id, label }) => ({ id, label: label === UNNAMED ? unnamed : label }));
  };
  const status = async (): Promise<VaultStatus> => {
    const state = await vault.state();
    if (state !== 'unlocked') return { state, profiles: [], activeProfile: '', activeCourse: '' };
    return vault.use(async ({ contents }) => {
      const { activeProfile, activeCourse } = contents;
      return { state, profiles: await named(listProfiles(contents)), activeProfile, activeCourse };
    }, true);
  };
  /** Changes profiles; reviews made with what they were before must not be written any more. */
  const change = async (work: (open: OpenVault) => Promise<void>): Promise<VaultStatus> => {
    await vault.use(work);
    await records.makeStale();
    return status();
  };

  return {
    'vault.status': status,
    'vault.create': async ({ passphrase }) => {
      await vault.create(passphrase);
      return status();
    },
    'vault.unlock': async ({ passphrase }) => {
      await vault.unlock(passphrase);
      return status();
    },
    'vault.lock': async () => {
      await vault.lock();
      return status();
    },
    'vault.changePassphrase': async ({ current, next }) => {
      await vault.changePassphrase(current, next);
      return {};
    },
    'vault.erase': async () => {
      await vault.erase();
      await flow.permissions.keepOnly([]);
      return status();
    },

    'vault.recover': async ({ code, next }) => {
      await vault.recover(code, next);
      return status();
    },
    'recovery.get': async () => ({ made: (await vault.recoveryMade()) ?? '' }),
    'recovery.make': async ({ passphrase }) => {
      const made = flow.today();
      return { code: await vault.makeRecoveryCode(passphrase, made), made };
    },
    'recovery.remove': async ({ passphrase }) => {
      await vault.removeRecoveryCode(passphrase);
      return {};
    },

    'rescue.list': async () => {
      const { names, stored, files } = await vault.rescue();
      return { names, text: JSON.stringify(stored), files };
    },
    'rescue.part': async ({ file, index }) => {
      const part = await flow.files.get(file, index);
      return { iv: part ? toBase64(part.iv) : '', data: part ? toBase64(part.data) : '' };
    },

    'backup.export': ({ files }) => vault.use((open) => makeBackup(open, new Date().toISOString(), files)),
    'backup.part': async ({ file, index }) => ({
      line: await vault.use((open) => backupPart(open, flow.files, file, index)),
    }),
    'backup.places': ({ files }) =>
      vault.use(async (open) => {
        const places: string[] = [];
        for (const file of files) {
          const { id, isThere } = await placeFor(open, flow.files, file);
          places.push(isThere ? '' : id);
        }
        return { places };
      }),
    'backup.preview': async ({ text, passphrase }) => {
      const { created, profiles, documents, taught } = await openBackup(text, passphrase);
      return {
        created,
        profiles: await named(profiles.map((profile) => ({ id: profile.id, label: labelOf(profile) }))),
        documents: documents?.map(({ id, name, size }) => ({ id, name, size })) ?? null,
        sites: taught.map(({ origin }) => origin),
      };
    },
    'backup.restore': async ({ text, passphrase, mode }) => {
      await restoreBackup(vault, await openBackup(text, passphrase), mode, passphrase, flow.files);
      await records.makeStale();
      return status();
    },

    'profile.get': async ({ id }) => ({
      json: JSON.stringify(await vault.use((open) => readProfile(open, id))),
    }),
    'profile.save': ({ json }) => change((open) => saveProfile(open, parseProfile(json))),
    'profile.import': ({ json }) => change((open) => importProfile(open, parseProfile(json))),
    'profile.remove': ({ id }) => change((open) => removeProfile(open, id)),
    'profile.activate': ({ id, course }) => change((open) => activateProfile(open, id, course)),

    'settings.get': () => flow.settings(),
    'settings.save': async (settings) => {
      const saved = await saveSettings(settings);
      await vault.checkTime();
      return saved;
    },
  };
}
