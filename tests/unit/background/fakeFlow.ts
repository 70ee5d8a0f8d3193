import { createFillRuns } from '../../../lib/background/fillRuns';
import type { Flow } from '../../../lib/background/flow';
import { createFollowUps } from '../../../lib/background/followUps';
import { createTabRecords } from '../../../lib/background/tabRecords';
import type { FrameState, TabWorld } from '../../../lib/background/tabWorld';
import type { Claim } from '../../../lib/claim/types';
import { UserError } from '../../../lib/errors';
import type { AnswerOf, PAGE, PanelState, RequestOf, Settings } from '../../../lib/messages';
import type { Adder, Field, FillPlan, Outcome, PlanItem, WriteOrder } from '../../../lib/pipeline';
import { practiceWith } from '../../../lib/practice/page';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';
import { profileEntry } from '../../../lib/vault/profiles';
import { createTurns } from '../../../lib/vault/turns';
import { memoryFiles } from '../vault/memoryFiles';
import { PASSPHRASE, testVault } from '../vault/testVault';

export const TAB = 7;
/** Where pages of the extension are. */
export const PRACTICE_BASE = 'https://own.example/';
export const HUB = SAMPLES['paxman-hub-2026'];

export const field = (id: string, name: string): Field => ({
  id,
  frame: 0,
  at: `#${id}`,
  signature: `sig-${id}`,
  control: 'text',
  inputType: 'text',
  name,
  idAttribute: id,
  autocomplete: '',
  labels: [{ text: name, from: 'label' }],
  sections: [],
  options: [],
  maxLength: -1,
  pattern: '',
  inputMode: '',
  min: '',
  max: '',
  required: false,
  readOnly: false,
  hiddenBy: '',
  ignoreHint: false,
  empty: true,
  rect: { x: 0, y: 0, width: 100, height: 20 },
  form: '',
  order: 0,
});

export interface FakeFrame extends FrameState {
  fields: Field[];
  closedFrames: string[];
  /** What stands in its controls. */
  values: Map<string, string>;
  /** Ids of fields that an undo leaves as they are. */
  stubborn?: string[];
  hasWriter: boolean;
  hasLines?: boolean;
  /** Set to make the frame not answer a message. */
  deaf?: boolean;
  adders?: Adder[];
  /** What happens in the page when a button is pressed. */
  press?: (order: RequestOf<typeof PAGE, 'page.press'>) => Partial<AnswerOf<typeof PAGE, 'page.press'>>;
  /** Fields that keep nothing that is written into them. */
  refuses?: Set<string>;
}

export const frame = (frameId: number, url: string, names: string[]): FakeFrame => ({
  frameId,
  url,
  origin: new URL(url).origin,
  mark: '',
  contentType: 'text/html',
  fields: names.map((name, at) => field(`f${at}`, name)),
  closedFrames: [],
  values: new Map(),
  hasWriter: false,
});

/** A browser with one tab, whose frames a test can change at any moment. */
export function fakeTabs(frames: FakeFrame[], refuse = '') {
  let marks = 0;
  const world = {
    url: frames[0]?.url as string | undefined,
    frames,
    refuse,
    /** Every message that reached a frame. */
    told: [] as { frameId: number; type: string; body: unknown }[],
    badge: undefined as number | undefined,
    /** Queries of our own pages that were opened, and whether her tab was shown again. */
    opened: [] as Record<string, string>[],
    isUp: false,
    /** The id of the field that the menu was opened on, and how often it was opened. */
    clicked: '',
    noted: 0,
    /** How often the popup was opened for her. */
    popups: 0,
    panel: undefined as PanelState | undefined,
    panelRefused: false,
    /** How many orders a frame still writes after it was told to stop; set to make it hear that. */
    writesBeforeStop: undefined as number | undefined,
    stoppedAt: undefined as number | undefined,
    /** Awaited while a frame writes. */
    during: async () => {},
    /** Origins the browser lets us into. */
    allowed: new Set<string>(),
    /** Ids of fields that she does not see. */
    unseen: new Set<string>(),
    /** Whether the browser says that it shows a PDF. */
    showsPdf: false,
    /** What language the browser takes words for. */
    languageOf: (_words: readonly string[]) => undefined as string | undefined,
    /** Runs before a message is delivered. */
    before: (_type: string, _frameId: number) => {},
  };
  const at = (frameId: number) => world.frames.find((one) => one.frameId === frameId);

  const write = (to: FakeFrame, orders: WriteOrder[]): Outcome[] =>
    orders.map(({ fieldId, action, over }, place) => {
      if (world.stoppedAt !== undefined && place >= world.stoppedAt) {
        return { fieldId, status: 'failed', readBack: '', why: 'stopped' };
      }
      const text = action.do === 'type' ? action.text : '';
      if (to.refuses?.has(fieldId)) return { fieldId, status: 'failed', readBack: '', why: 'cleared' };
      const before = to.values.get(fieldId);
      if (before?.toLowerCase() === text) return { fieldId, status: 'kept', readBack: before, why: '' };
      if (before !== undefined && before !== over) {
        return { fieldId, status: 'needs-you', readBack: before, why: 'held' };
      }
      to.values.set(fieldId, text);
      return { fieldId, status: 'filled', readBack: text, why: '' };
    });

  const giveWriter = (frameIds: number[], withLines = false) => {
    for (const id of frameIds) {
      const to = at(id);
      if (!to) throw new Error('No frame with that id');
      to.hasWriter = true;
      if (withLines) to.hasLines = true;
    }
  };

  const tabs: TabWorld = {
    urlOf: async () => world.url,
    practice: (url) => practiceWith(url, PRACTICE_BASE),
    showsPdf: async () => world.showsPdf,
    injectReader: async () => {
      if (world.refuse) throw new Error(world.refuse);
      for (const one of world.frames) one.mark ||= `mark-${++marks}`;
    },
    injectWriter: async (_tab, frameIds) => giveWriter(frameIds),
    injectLines: async (_tab, frameIds) => giveWriter(frameIds, true),
    frames: async () =>
      world.frames.map(({ frameId, url, origin, mark, contentType }) => ({ frameId, url, origin, mark, contentType })),
    tell: (async (_tab: number, frameId: number, type: string, body: { orders?: WriteOrder[] }) => {
      world.before(type, frameId);
      const to = at(frameId);
      if (type === 'panel.progress') {
        if (world.panel) world.panel = { ...world.panel, progress: body as never };
        return {};
      }
      if (type.startsWith('panel.')) {
        world.panel = body as unknown as PanelState;
        return {};
      }
      const hears = to?.mark && !to.deaf && (type === 'page.scan' || type === 'page.locate' || to.hasWriter);
      if (type === 'page.sight' && to?.mark && !to.deaf) {
        const asked = (body as unknown as { fields: string[] }).fields;
        return { unseen: Object.fromEntries(asked.filter((id) => world.unseen.has(id)).map((id) => [id, 'covered'])) };
      }
      if (!hears) throw new UserError('no-answer', 'nobody is there');
      world.told.push({ frameId, type, body });
      if (type === 'page.scan') {
        const { url, adders = [], closedFrames, values } = to;
        const fields = to.fields.map((one) => ({ ...one, empty: !values.has(one.id) }));
        return { url, title: 'A claim form', fields, adders, closedFrames, headings: [], milliseconds: 3 };
      }
      if (type === 'page.stop') world.stoppedAt = world.writesBeforeStop;
      if (type === 'page.progress') return { done: 1, total: 9 };
      if (type === 'page.write') await world.during();
      if (type === 'page.write') return { outcomes: write(to, body.orders!), milliseconds: 5 };
      if (type === 'page.press' && !to.hasLines) throw new UserError('no-answer', 'nobody is there');
      if (type === 'page.press') {
        const answer = to.press?.(body as unknown as RequestOf<typeof PAGE, 'page.press'>) ?? { why: 'none' };
        return { why: '', words: '', shown: false, inDialog: false, ...answer };
      }
      if (type === 'page.undo') {
        const stays = [...to.values.keys()].filter((id) => to.stubborn?.includes(id));
        const restored = to.values.size - stays.length;
        to.values.clear();
        return { restored, left: 0, stays };
      }
      return {};
    }) as unknown as TabWorld['tell'],
    languageOf: async (words) => world.languageOf(words),
    showPanel: async (_tab, state) => {
      if (world.panelRefused) throw new Error('no');
      world.panel = state;
    },
    noteClicked: async () => {
      world.noted += 1;
    },
    clickedField: async (_tab, frameId) => (at(frameId)?.mark ? world.clicked : ''),
    openPopup: async () => {
      world.popups += 1;
    },
    bringUp: async () => {
      world.isUp = true;
    },
    openOwn: async (_path, query) => {
      world.opened.push(query);
    },
    badge: async (_tab, count) => {
      world.badge = count;
    },
  };
  return { tabs, world };
}

/** Names of the fake form's fields decide: 'search' is ignored, 'hm' unrecognized, 'ask' needs her, all others are filled. */
const plan = (fields: Field[]): FillPlan => ({
  notes: ['one note'],
  items: fields.map((one): PlanItem => {
    const decisions: Record<string, PlanItem['decision']> = { search: 'ignored', hm: 'unrecognized', ask: 'needs-you' };
    const decision = one.hiddenBy ? 'ignored' : (decisions[one.name] ?? 'fill');
    return {
      frame: one.frame,
      fieldId: one.id,
      signature: one.signature,
      at: one.at,
      label: one.name,
      control: one.control,
      concept: decision === 'ignored' ? '' : 'coverage.memberId',
      confidence: 0.9,
      why: 'because',
      decision,
      shown: decision === 'fill' ? `secret-${one.name}` : '',
      ...(decision === 'fill' ? { action: { do: 'type', text: `secret-${one.name}` } as const } : {}),
    };
  }),
});

/** The flow over a real vault, with the fake browser and a pipeline that is told by the fields' names. */
export async function fakeFlow(
  frames: FakeFrame[],
  start: { refuse?: string; profiles?: boolean; profile?: Profile } = {},
) {
  const files = memoryFiles();
  const { vault, world: clock, local, session } = testVault({ files });
  const profile = start.profile ?? HUB;
  const put = start.profiles === false ? [] : [profileEntry(profile)];
  const active = { profile: put[0]?.id ?? '', course: profile.courses[0]!.id };
  await vault.create(PASSPHRASE, { put, active });
  const { tabs, world } = fakeTabs(frames, start.refuse);
  let settings: Settings = { autoLockMinutes: 15, language: 'es', panelSide: 'left' };
  const flow: Flow = {
    vault,
    files,
    tabs,
    records: createTabRecords(session),
    fillRuns: createFillRuns(),
    followUps: createFollowUps(session, () => clock.now),
    permissions: {
      has: async (origin) => world.allowed.has(origin),
      keepOnly: async (origins) => {
        for (const origin of world.allowed) if (!origins.includes(origin)) world.allowed.delete(origin);
      },
    },
    engine: {
      buildClaim: (profile, courseId, today) =>
        ({
          profileId: profile.id,
          lines: [],
          problems: [{ id: `p-${courseId}-${today}`, severity: 'info', concept: '', message: 'm', action: 'a' }],
        }) as unknown as Claim,
      buildChecklist: (profile, courseId) =>
        ['claim-form', 'receipt'].map((id) => ({
          id,
          title: id,
          required: 'required',
          why: '',
          whereToGet: '',
          source: '',
          state: profile.courses.find((course) => course.id === courseId)!.checklist[id] ?? 'missing',
        })),
      recognize: (fields) => fields.map((one) => ({ field: one, kind: 'claim', concept: '', confidence: 1, why: '' })),
      makePlan: (recognitions) => plan(recognitions.map((recognition) => recognition.field)),
      payerNameFor: (url) => (url.includes('badger') ? 'Badger Mutual' : ''),
    },
    settings: async () => settings,
    language: async () => 'en',
    today: () => '2026-06-01',
    inTurn: createTurns<number>(),
  };
  const saveSettings = async (next: Settings) => {
    settings = next;
    return next;
  };
  return { flow, page: world, clock, local, session, files, saveSettings };
}
