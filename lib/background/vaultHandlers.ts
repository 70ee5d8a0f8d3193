import type { Settings, VaultStatus } from '../messages';
import type { AskHandlers } from '../messaging/handleAsk';
import { parseProfile } from '../profile/parse';
import { makeBackup, openBackup, restoreBackup } from '../vault/backup';
import { toBase64 } from '../vault/bytes';
import {
  activateProfile,
  importProfile,
  listProfiles,
  readProfile,
  removeProfile,
  saveProfile,
} from '../vault/profiles';
import type { OpenVault } from '../vault/vault';
import type { Flow } from './flow';

type VaultAsks = Exclude<
  keyof AskHandlers,
  `tab.${string}` | `sites.${string}` | `access.${string}` | `documents.${string}` | 'checklist.set'
>;

/** What popup and options page may ask about vault, profiles, backup and settings. */
export function vaultHandlers(
  flow: Pick<Flow, 'vault' | 'records' | 'settings' | 'permissions' | 'today' | 'files'>,
  saveSettings: (settings: Settings) => Promise<Settings>,
): Pick<AskHandlers, VaultAsks> {
  const { vault, records } = flow;

  const status = async (): Promise<VaultStatus> => {
    const state = await vault.state();
    if (state !== 'unlocked') return { state, profiles: [], activeProfile: '', activeCourse: '' };
    return vault.use(async ({ contents }) => {
      const { activeProfile, activeCourse } = contents;
      return { state, profiles: listProfiles(contents), activeProfile, activeCourse };
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

    'backup.export': () => vault.use((open) => makeBackup(open, new Date().toISOString())),
    'backup.preview': async ({ text, passphrase }) => {
      const { created, profiles } = await openBackup(text, passphrase);
      return { created, profiles: profiles.map(({ id, label }) => ({ id, label })) };
    },
    'backup.restore': async ({ text, passphrase, mode }) => {
      await restoreBackup(vault, await openBackup(text, passphrase), mode, passphrase);
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
