import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { partsFor } from '../../../../lib/vault/documents.ts';
import { median } from '../../bench/stats.ts';
import { askFrom } from '../../driver/ask.ts';
import { launch } from '../../driver/launch.ts';
import type { Surface } from '../../driver/surface.ts';
import type { Driver } from '../../driver/types.ts';
import type { BrowserName } from '../../findBrowser.mjs';
import { type Random, randomOf } from '../random.ts';
import { editedProfile, type Hers, type Kept, KINDS, type Kind, type MadeFile, nextSave, type Save } from './saves.ts';
import { asText, openAsker, readState, recordsOf, storedRecords } from './state.ts';

/** What is killed: the extension's background alone, or the browser with all its processes. */
export type Victim = 'background' | 'browser';

/** One kill and what was found after it. */
export interface Kill {
  kind: Kind;
  victim: Victim;
  /** The save had been confirmed to the page that asked for it. */
  confirmed: boolean;
  /** What was found is the state of before the save. */
  isOld: boolean;
  /** Records lay there that no table of contents named: the save was cut in two. */
  halfWay: boolean;
  /** What was lost or damaged; '' when nothing. */
  lost: string;
}

export interface KillPlan {
  browser: BrowserName;
  background: number;
  whole: number;
  seed: number;
  onKill?(kill: Kill, count: number): void;
}

const PASSPHRASE = 'the passphrase of the beginning';
/** Saves of each kind that are measured before the first kill, and how often one more is before a later one. */
const MEASURED = 3;
const MEASURED_AGAIN = 0.25;
/** The background is killed so often until the vault is locked and opened anew. */
const KILLS_PER_UNLOCK = 5;
/** Shares of the kinds: those that take a key derivation are slow, and hit the storage only at their end. */
const SHARES: readonly Kind[] = [
  'profile',
  'file',
  'teaching',
  'profile',
  'file',
  'restore',
  'profile',
  'removal',
  'passphrase',
];

/** The browser that is killed again and again, and what the person has been told is safe. */
class Victimized {
  readonly #plan: KillPlan;
  readonly #home = mkdtempSync(join(tmpdir(), 'coolclaim-kills-'));
  readonly #random: Random;
  #driver!: Driver;
  #page!: Surface;
  #kept!: Kept;
  readonly #made = new Map<string, MadeFile>();
  /** Milliseconds that saves of each kind took, the last ones. */
  readonly #took = new Map<Kind, number[]>();
  #serial = 0;
  #unlockedFor = 0;
  hers: Hers = { passphrase: PASSPHRASE, state: { active: '', profiles: {}, taught: [], files: {} } };

  constructor(plan: KillPlan) {
    this.#plan = plan;
    this.#random = randomOf(plan.seed);
  }

  async start(): Promise<void> {
    this.#driver = await launch(this.#plan.browser, { home: this.#home });
    this.#page = await openAsker((path) => this.#driver.openExtensionPage(path));
  }

  get version(): string {
    return this.#driver.version;
  }

  /** A vault with something of every kind, a backup of it, and how long each kind of save takes. */
  async setUp(): Promise<void> {
    await this.start();
    await askFrom(this.#page, 'vault.create', { passphrase: PASSPHRASE });
    for (let at = 0; at < 6; at++) {
      const { json } = editedProfile(this.#serial++, this.#random);
      await askFrom(this.#page, 'profile.save', { json });
    }
    this.hers.state = await readState(this.#page, partsFor);
    for (const kind of ['file', 'teaching', 'file'] as const) await this.#saveWhole(kind);
    const files = Object.keys(this.hers.state.files).map((id) => this.#made.get(id)!);
    const { text } = await askFrom(this.#page, 'backup.export', { files: files.map(({ id }) => id) });
    this.#kept = { text, ...this.hers, files };
    for (const kind of KINDS) {
      for (let at = 0; at < MEASURED; at++) await this.#saveWhole(kind);
    }
  }

  #next(kind: Kind): Save {
    const save = nextSave(kind, this.hers, this.#kept, this.#serial++, this.#random);
    if (save.made) this.#made.set(save.made.id, save.made);
    return save;
  }

  async #saveWhole(kind: Kind): Promise<void> {
    const save = this.#next(kind);
    const started = performance.now();
    await save.run(this.#page);
    const took = [...(this.#took.get(save.kind) ?? []), performance.now() - started];
    this.#took.set(save.kind, took.slice(-MEASURED));
    this.hers = save.after;
  }

  /** Starts a save, kills in the middle of it, looks what is there afterwards, and goes on from that. */
  async kill(kind: Kind, victim: Victim): Promise<Kill> {
    // the machine is busy now and idle then: an old measure would put all moments before the first write
    if (this.#random.chance(MEASURED_AGAIN)) await this.#saveWhole(kind);
    const save = this.#next(kind);
    const before = this.hers;
    let confirmed = false;
    const saving = save.run(this.#page).then(
      () => {
        confirmed = true;
      },
      () => {},
    );
    await sleep(this.#random.next() * 1.2 * median(this.#took.get(save.kind)!));
    if (victim === 'browser') {
      await this.#driver.kill();
      // an answer that was on its way is one that she has not seen
      const wasConfirmed = confirmed;
      return this.#look(save, before, victim, wasConfirmed, () => this.start());
    }
    await this.#driver.stopBackground();
    // the page lives on, and an answer that still comes is a promise made
    await Promise.race([saving, sleep(20_000)]);
    return this.#look(save, before, victim, confirmed, async () => {});
  }

  async #look(
    save: Save,
    before: Hers,
    victim: Victim,
    confirmed: boolean,
    comeBack: () => Promise<void>,
  ): Promise<Kill> {
    const { kind } = save;
    const told: Kill = { kind, victim, confirmed, isOld: false, halfWay: false, lost: '' };
    await comeBack();
    try {
      const passphrase = await this.#reopen(save, before, victim, told);
      const found = await readState(this.#page, partsFor);
      const hers: Hers = { state: found, passphrase: passphrase ?? save.after.passphrase };
      const is = (other: Hers) =>
        asText(found) === asText(other.state) && (!passphrase || passphrase === other.passphrase);
      told.isOld = !is(save.after);
      if (confirmed && told.isOld) told.lost = 'what had been confirmed is not there';
      else if (told.isOld && !is(before)) told.lost = 'neither the old nor the new state is there';
      if (told.lost) told.lost += difference(asText(save.after.state), asText(found));
      this.hers = hers;
    } catch (error) {
      told.lost = (error as Error).message;
    }
    return told;
  }

  /** Opens the vault when it is locked, or now and then; gives the passphrase that did. */
  async #reopen(save: Save, before: Hers, victim: Victim, told: Kill): Promise<string | undefined> {
    const stored = await storedRecords(this.#page);
    told.halfWay = stored > Math.max(recordsOf(before.state), recordsOf(save.after.state));
    const isDue = victim === 'browser' || save.kind === 'passphrase' || ++this.#unlockedFor >= KILLS_PER_UNLOCK;
    if (!isDue && !told.halfWay) return undefined;
    this.#unlockedFor = 0;
    await askFrom(this.#page, 'vault.lock', {});
    for (const passphrase of new Set([save.after.passphrase, before.passphrase])) {
      const opened = await askFrom(this.#page, 'vault.unlock', { passphrase }).then(
        () => true,
        () => false,
      );
      if (opened) return passphrase;
    }
    throw new Error('No passphrase opens the vault any more.');
  }

  async end(): Promise<void> {
    await this.#driver?.close().catch(() => {});
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function difference(wanted: string, found: string): string {
  const at = [...wanted].findIndex((sign, index) => sign !== found[index]);
  return `: at ${at} wanted ${wanted.slice(at, at + 80)} and found ${found.slice(at, at + 80)}`;
}

/** Kills in the middle of saves, as often as planned, the two victims mixed. */
export async function runKills(plan: KillPlan): Promise<{ kills: Kill[]; version: string }> {
  const victim = new Victimized(plan);
  const random = randomOf(plan.seed + 1);
  const kills: Kill[] = [];
  try {
    await victim.setUp();
    const { version } = victim;
    for (let left = { background: plan.background, browser: plan.whole }; left.background + left.browser > 0; ) {
      const whom = random.chance(left.browser / (left.background + left.browser)) ? 'browser' : 'background';
      left[whom] -= 1;
      const kill = await victim.kill(SHARES[kills.length % SHARES.length]!, whom);
      kills.push(kill);
      plan.onKill?.(kill, kills.length);
    }
    return { kills, version };
  } finally {
    await victim.end();
  }
}
