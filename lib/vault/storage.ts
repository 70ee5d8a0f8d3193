import { UserError } from '../errors';

/** A storage area of the browser, as far as the vault uses it. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
}

/** Chrome's storage only says it in words; IndexedDB, and Firefox, by the error's name. */
export const isFull = (error: unknown): boolean => {
  const { name, message } = (error ?? {}) as Partial<Error>;
  return /quota/i.test(`${name} ${message}`);
};

/** What she is told when the browser refused to store something. */
export const notSaved = (error: unknown): UserError =>
  isFull(error)
    ? new UserError(
        'no-room',
        'The browser has no room left, so this was not saved. What was saved before is still there; remove files you do not need, or free disk space.',
      )
    : new UserError(
        'not-saved',
        'The browser could not save this. What was saved before is still there; please try again.',
      );
