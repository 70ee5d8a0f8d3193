import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UserError } from '../../../lib/errors';
import { ASK, type RequestOf, type TabReport, type VaultStatus } from '../../../lib/messages';
import { answerRequest } from '../../../lib/messaging/exchange';
import type { AskHandlers } from '../../../lib/messaging/handleAsk';
import { openEnvelope } from '../../../lib/messaging/wire';
import { parseProfile } from '../../../lib/profile/parse';
import type { Profile } from '../../../lib/profile/schema';

type Handlers = Partial<AskHandlers>;
export type Call = { [K in keyof typeof ASK]: { type: K; body: RequestOf<typeof ASK, K> } }[keyof typeof ASK];

/** Stands where the background listens: the same envelopes, checked by the same schemas. Returns the calls as they come. */
export function fakeBackground(handlers: Handlers): Call[] {
  const calls: Call[] = [];
  const settings = { autoLockMinutes: 15, language: 'en', panelSide: 'right' } as const;
  const all: Handlers = { 'settings.get': () => settings, 'settings.save': (next) => next, ...handlers };
  fakeBrowser.runtime.onMessage.addListener(
    (raw: unknown, _sender: unknown, sendResponse: (reply: unknown) => void) => {
      const envelope = openEnvelope(raw, 'ask');
      if (!envelope) return;
      calls.push({ type: envelope.type, body: envelope.body } as Call);
      // A message that the test gave no handler for is refused, as any unknown one.
      answerRequest(ASK, all as AskHandlers, envelope, undefined).then(sendResponse);
      return true;
    },
  );
  return calls;
}

export const bodies = <K extends Call['type']>(calls: readonly Call[], type: K) =>
  calls.filter((call) => call.type === type).map((call) => call.body) as RequestOf<typeof ASK, K>[];

export const noVault: VaultStatus = { state: 'none', profiles: [], activeProfile: '', activeCourse: '' };
export const lockedVault: VaultStatus = { ...noVault, state: 'locked' };
export const openVault = (profile: Profile): VaultStatus => ({
  state: 'unlocked',
  profiles: [{ id: profile.id, label: profile.label }],
  activeProfile: profile.id,
  activeCourse: profile.courses[0]!.id,
});

/** Handlers over one profile in memory that is read, saved and activated like a stored one. */
export function storedProfile(start: Profile): Handlers & { now: () => Profile } {
  let profile = start;
  return {
    now: () => profile,
    'vault.status': () => openVault(profile),
    'profile.get': ({ id }) => {
      if (id !== profile.id) throw new UserError('record-missing', 'This profile is not in your vault any more.');
      return { json: JSON.stringify(profile) };
    },
    'profile.save': ({ json }) => {
      profile = parseProfile(json);
      return openVault(profile);
    },
    'profile.activate': () => openVault(profile),
  };
}

const row = { frame: 0, at: '#x', concept: '', confidence: 1, why: '' };
/** Four rows: two to fill, one that needs her, one left alone. */
export const report: TabReport = {
  page: 'https://claims.example.com/new',
  title: 'New claim',
  portal: '',
  profileLabel: 'Jordan',
  filled: false,
  fields: [
    {
      ...row,
      key: '0:a',
      fieldId: 'a',
      label: 'First name',
      status: 'ready',
      value: 'Jordan',
      why: 'The label says so.',
    },
    { ...row, key: '0:b', fieldId: 'b', label: 'Last name', status: 'ready', value: 'Okafor' },
    {
      ...row,
      key: '0:c',
      fieldId: 'c',
      label: 'Other insurer',
      status: 'needs-you',
      value: '',
      why: 'Not in your profile.',
    },
    { ...row, key: '0:d', fieldId: 'd', label: 'Signature', status: 'ignored', value: '' },
  ],
  checklist: [],
  problems: [],
  notes: [],
  closedFrames: [],
  timings: { scan: 1, recognize: 1, plan: 1, write: 0 },
};
export const filledReport: TabReport = {
  ...report,
  filled: true,
  fields: report.fields.map((field) => (field.status === 'ready' ? { ...field, status: 'filled' } : field)),
};
