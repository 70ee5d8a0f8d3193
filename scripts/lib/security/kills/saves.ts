import { parseProfile } from '../../../../lib/profile/parse.ts';
import { SAMPLES } from '../../../../lib/profile/samples.ts';
import { portalFile } from '../../../../lib/teach/portalFile.ts';
import { PART_BYTES } from '../../../../lib/vault/documents.ts';
import { askFrom } from '../../driver/ask.ts';
import type { Surface } from '../../driver/surface.ts';
import type { Random } from '../random.ts';
import { fileText, type State } from './state.ts';

export const KINDS = ['profile', 'file', 'teaching', 'removal', 'passphrase', 'restore'] as const;
export type Kind = (typeof KINDS)[number];

/** What each kind does, as the report calls it. */
export const KIND_WORDS: Record<Kind, string> = {
  profile: 'saving a profile',
  file: 'adding a file (parts, then its name)',
  teaching: 'keeping what was taught',
  removal: 'removing a file',
  passphrase: 'changing the passphrase',
  restore: 'restoring a backup over everything',
};

/** What she has and what opens it. */
export interface Hers {
  state: State;
  passphrase: string;
}

/** A backup file and what was in the vault when it was made. */
export interface Kept {
  text: string;
  passphrase: string;
  state: State;
  /** The files it holds. */
  files: MadeFile[];
}

export interface Save {
  kind: Kind;
  /** Rejects unless the extension confirmed it. */
  run(page: Surface): Promise<unknown>;
  /** What she has once it is confirmed. */
  after: Hers;
  /** The file that it adds. */
  made?: MadeFile;
}

const PROFILES = ['mine', 'for-my-sister', 'earlier'];

/** The `serial`th edit of one of her profiles. */
export function editedProfile(serial: number, random: Random): { id: string; json: string } {
  const id = random.pick(PROFILES);
  const sample = SAMPLES[random.pick(['paxman-hub-2026', 'dignicap-2017'] as const)];
  const profile = { ...sample, id, label: `Edit ${serial}` };
  return { id, json: JSON.stringify(parseProfile(JSON.stringify(profile))) };
}

const hex = (random: Random, length: number) => Array.from({ length }, () => random.below(16).toString(16)).join('');

/** The bytes of a made-up PDF; the page makes the same ones from the same numbers. */
const MAKE_BYTES = `function makeBytes(size, seed) {
  const bytes = new Uint8Array(size);
  let state = seed;
  for (let at = 0; at < size; at++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[at] = state >>> 24;
  }
  bytes.set([37, 80, 68, 70, 45, 49, 46, 52, 10]); // %PDF-1.4
  return bytes;
}`;
const makeBytes = new Function(`${MAKE_BYTES}; return makeBytes;`)() as (size: number, seed: number) => Uint8Array;

/** A made-up file: the same numbers make the same bytes. */
export interface MadeFile {
  id: string;
  name: string;
  size: number;
  seed: number;
}

/** What the page needs to send files in parts, as the extension's own page does. */
const SENDING = `${MAKE_BYTES}
  const ask = async (type, body) => {
    const reply = await new Promise((resolve) => chrome.runtime.sendMessage({ coolclaim: 'ask', type, body }, resolve));
    if (!reply?.ok) throw new Error(reply?.error?.message ?? 'no answer');
    return reply.answer;
  };
  const sendParts = async (file, size, seed) => {
    const bytes = makeBytes(size, seed);
    for (let index = 0; index * ${PART_BYTES} < size; index++) {
      const part = bytes.subarray(index * ${PART_BYTES}, (index + 1) * ${PART_BYTES});
      let binary = '';
      for (let at = 0; at < part.length; at += 32768) binary += String.fromCharCode(...part.subarray(at, at + 32768));
      await ask('documents.part', { file, index, size, data: btoa(binary) });
    }
  };`;

const ADD_FILE = ({ id, name, size, seed }: MadeFile) => `(async () => {
  ${SENDING}
  await sendParts('${id}', ${size}, ${seed});
  await ask('documents.add', {
    file: '${id}', name: '${name}', size: ${size}, kind: 'itemized-receipt', profile: 'mine', course: '',
  });
})()`;

const RESTORE = ({ text, passphrase, files }: Kept) => `(async () => {
  ${SENDING}
  const files = ${JSON.stringify(files)};
  const { places } = await ask('backup.places', { files: files.map(({ id }) => id) });
  for (const [at, { size, seed }] of files.entries()) if (places[at]) await sendParts(places[at], size, seed);
  await ask('backup.restore', { text: ${JSON.stringify(text)}, passphrase: ${JSON.stringify(passphrase)}, mode: 'replace' });
})()`;

const without = <T>(record: Record<string, T>, id: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== id));

const MOST_FILES = 3;

/** Kinds that make sense now: nothing is removed where there is nothing, and files do not pile up. */
const possible = (kind: Kind, { state }: Hers): Kind => {
  const files = Object.keys(state.files).length;
  if (kind === 'removal' && files === 0) return 'file';
  return kind === 'file' && files >= MOST_FILES ? 'removal' : kind;
};

/** The next save of one kind; `serial` makes it another one than all before. */
export function nextSave(wanted: Kind, hers: Hers, kept: Kept, serial: number, random: Random): Save {
  const { state, passphrase } = hers;
  const kind = possible(wanted, hers);
  const becomes = (change: Partial<State>): Hers => ({ passphrase, state: { ...state, ...change } });
  switch (kind) {
    case 'profile': {
      const { id, json } = editedProfile(serial, random);
      const after = becomes({ profiles: { ...state.profiles, [id]: json } });
      return { kind, run: (page) => askFrom(page, 'profile.save', { json }), after };
    }
    case 'file': {
      const [id, name, seed] = [hex(random, 32), `Receipt ${serial}.pdf`, 1 + random.below(1e9)];
      const size = PART_BYTES + 1 + random.below(PART_BYTES * 2);
      const files = { ...state.files, [id]: fileText(name, makeBytes(size, seed)) };
      const made = { id, name, size, seed };
      return { kind, run: (page) => page.evaluate(ADD_FILE(made)), after: becomes({ files }), made };
    }
    case 'removal': {
      const id = random.pick(Object.keys(state.files));
      const after = becomes({ files: without(state.files, id) });
      return { kind, run: (page) => askFrom(page, 'documents.remove', { id }), after };
    }
    case 'teaching': {
      const label = `Field ${serial}`;
      const pin = { path: '/claims', selector: `#field-${serial}`, label, concept: 'coverage.memberId' };
      const { text } = portalFile({ origin: 'https://member.example.com', fields: [{ id: label, pin }] });
      const after = becomes({ taught: [...state.taught, label] });
      return { kind, run: (page) => askFrom(page, 'sites.import', { json: text }), after };
    }
    case 'passphrase': {
      const next = `the passphrase number ${serial}`;
      const run = (page: Surface) => askFrom(page, 'vault.changePassphrase', { current: passphrase, next });
      return { kind, run, after: { state, passphrase: next } };
    }
    case 'restore': {
      return { kind, run: (page) => page.evaluate(RESTORE(kept)), after: { passphrase, state: kept.state } };
    }
  }
}
