import { browser } from 'wxt/browser';

interface KeyChanger {
  /** Rejects where the browser does not take these keys; '' takes them away. */
  update(command: { name: string; shortcut: string }): Promise<void>;
  /** Back to the manifest's. */
  reset(name: string): Promise<void>;
}

/** What changes the keys of our commands; undefined in Chrome and Edge, where only the browser's own page does. */
export function keyChanger(): KeyChanger | undefined {
  const commands = browser.commands as unknown as Partial<KeyChanger>;
  return typeof commands.update === 'function' ? (commands as KeyChanger) : undefined;
}
