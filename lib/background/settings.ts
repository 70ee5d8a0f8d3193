import * as z from 'zod/mini';
import { UserError } from '../errors';
import { type Settings, settingsSchema } from '../messages';
import { type Area, notSaved } from '../vault/storage';

const NAME = 'settings';
const LONGEST_MINUTES = 24 * 60;

export const DEFAULT_SETTINGS: Settings = { autoLockMinutes: 15, language: 'auto', panelSide: 'right' };

/** Her settings; nothing of her health is in them, so they are stored as they are. Unreadable ones become the defaults. */
export async function readSettings(local: Area): Promise<Settings> {
  const parsed = z.safeParse(settingsSchema, (await local.get(NAME))[NAME]);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

/** Throws UserError 'bad-setting', 'not-saved' or 'no-room'. */
export async function writeSettings(local: Area, settings: Settings): Promise<Settings> {
  const { autoLockMinutes } = settings;
  if (!Number.isInteger(autoLockMinutes) || autoLockMinutes < 0 || autoLockMinutes > LONGEST_MINUTES) {
    throw new UserError('bad-setting', `Choose a whole number of minutes from 0 to ${LONGEST_MINUTES}.`);
  }
  await local.set({ [NAME]: settings }).catch((error) => {
    throw notSaved(error);
  });
  return settings;
}
