import * as z from 'zod/mini';
import { DOCUMENT_KINDS } from './documents/kinds';

/**
 * Every message between the parts of the extension. Requests and answers are checked on both sides: what does not fit
 * its schema is refused before any code sees it.
 *
 * Three directions:
 * - ASK: popup, options page -> background
 * - PANEL: the panel in a page -> background (a page-side sender may use only these)
 * - PAGE: background -> the script in one frame
 */

// ---------- shared shapes

const labelText = z.object({ text: z.string(), from: z.string() });
const optionsSchema = z.array(z.object({ value: z.string(), text: z.string() }));
const fieldSchema = z.object({
  id: z.string(),
  frame: z.number(),
  at: z.string(),
  signature: z.string(),
  control: z.string(),
  inputType: z.string(),
  name: z.string(),
  idAttribute: z.string(),
  autocomplete: z.string(),
  labels: z.array(labelText),
  sections: z.array(z.string()),
  options: optionsSchema,
  maxLength: z.number(),
  pattern: z.string(),
  inputMode: z.string(),
  min: z.string(),
  max: z.string(),
  required: z.boolean(),
  readOnly: z.boolean(),
  hiddenBy: z.string(),
  ignoreHint: z.boolean(),
  empty: z.boolean(),
  cluster: z.optional(z.object({ id: z.string(), index: z.number(), size: z.number() })),
  grid: z.optional(z.object({ grid: z.string(), row: z.number(), column: z.number() })),
  rect: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  form: z.string(),
  landmark: z.optional(z.string()),
  bySight: z.optional(z.boolean()),
  grows: z.optional(z.boolean()),
  accept: z.optional(z.string()),
  multiple: z.optional(z.boolean()),
  typeless: z.optional(z.boolean()),
  drawn: z.optional(z.boolean()),
  order: z.number(),
});
const adderSchema = z.object({
  id: z.string(),
  words: z.string(),
  after: z.number(),
  submits: z.string(),
});
export const frameScanSchema = z.object({
  url: z.string(),
  title: z.string(),
  fields: z.array(fieldSchema),
  adders: z.array(adderSchema),
  closedFrames: z.array(z.string()),
  headings: z.array(z.string()),
  milliseconds: z.number(),
});

const writeActionSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('type'),
    text: z.string(),
    day: z.optional(z.string()),
    other: z.optional(z.array(z.string())),
  }),
  z.object({ do: z.literal('date'), iso: z.string() }),
  z.object({
    do: z.literal('choose'),
    value: z.string(),
    text: z.string(),
    accept: z.array(z.string()),
    free: z.optional(z.boolean()),
    also: z.optional(optionsSchema),
  }),
  z.object({ do: z.literal('check'), on: z.boolean() }),
  z.object({
    do: z.literal('attach'),
    files: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), size: z.number() })),
  }),
]);
export const writeOrderSchema = z.object({
  fieldId: z.string(),
  signature: z.string(),
  action: writeActionSchema,
  over: z.optional(z.string()),
});
export const outcomeSchema = z.object({
  fieldId: z.string(),
  status: z.enum(['filled', 'kept', 'needs-you', 'failed']),
  readBack: z.string(),
  why: z.string(),
});

const checklistStateSchema = z.enum(['missing', 'have', 'not-needed']);
const checklistItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  required: z.enum(['required', 'recommended', 'optional']),
  why: z.string(),
  whereToGet: z.string(),
  source: z.string(),
  state: checklistStateSchema,
  /** Names of the files of this kind that are stored for the claim. */
  stored: z.optional(z.array(z.string())),
  /** One of them stands in an upload control of this page. */
  attached: z.optional(z.boolean()),
  /** The key of the row that would attach them to this page. */
  attach: z.optional(z.string()),
});
const problemSchema = z.object({
  id: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  concept: z.string(),
  message: z.string(),
  action: z.string(),
});

/** One row of the review, the panel and the report: what happened, or would happen, to one control. */
export const fieldResultSchema = z.object({
  key: z.string(), // `${frame}:${fieldId}`, what an approval names
  frame: z.number(),
  fieldId: z.string(),
  at: z.string(),
  label: z.string(),
  concept: z.string(),
  status: z.enum(['ready', 'filled', 'kept', 'needs-you', 'unrecognized', 'ignored', 'failed']), // 'ready' = waits for her click
  value: z.string(),
  confidence: z.number(),
  why: z.string(),
  /** The kinds of document that an upload control would get, or got. */
  attaches: z.optional(z.array(z.string())),
  /** No control but a button of the page: how many lines are added by pressing it again and again. */
  adds: z.optional(z.number()),
  held: z.optional(z.string()), // what the control holds instead of `value`, where she has to decide
});
export type FieldResult = z.infer<typeof fieldResultSchema>;

/** Fields that are done with, of how many. */
const progressSchema = z.object({ done: z.number(), total: z.number() });
export type Progress = z.infer<typeof progressSchema>;

const timingsSchema = z.object({ scan: z.number(), recognize: z.number(), plan: z.number(), write: z.number() });

/** What popup, panel and report show about one tab. */
export const tabReportSchema = z.object({
  page: z.string(), // URL
  title: z.string(),
  portal: z.string(), // payer name when the page is one we know, else ''
  profileLabel: z.string(),
  filled: z.boolean(), // false: a review, nothing written yet
  fields: z.array(fieldResultSchema),
  checklist: z.array(checklistItemSchema),
  problems: z.array(problemSchema),
  notes: z.array(z.string()),
  closedFrames: z.array(z.string()),
  /** The page's own origin ('' when it has none), and what she allowed there beyond this page. A PDF has none of it. */
  access: z.optional(z.object({ site: z.string(), stays: z.boolean(), frames: z.array(z.string()) })),
  timings: timingsSchema,
});
export type TabReport = z.infer<typeof tabReportSchema>;

export const settingsSchema = z.object({
  autoLockMinutes: z.number(), // 0 = only when the browser closes
  language: z.enum(['auto', 'en', 'es']),
  panelSide: z.enum(['left', 'right']),
});
export type Settings = z.infer<typeof settingsSchema>;

const vaultStatusSchema = z.object({
  state: z.enum(['none', 'locked', 'unlocked']),
  profiles: z.array(z.object({ id: z.string(), label: z.string() })), // empty unless unlocked
  activeProfile: z.string(),
  activeCourse: z.string(),
});
export type VaultStatus = z.infer<typeof vaultStatusSchema>;

const nothing = z.object({});
const passphrase = z.object({ passphrase: z.string() });
const tab = z.object({ tabId: z.number() });

/** A profile crosses as JSON text; the receiver parses it with `profileSchema`, so that every problem is named by its path. */
const profileText = z.object({ json: z.string() });

const message = <Q extends z.core.$ZodType, A extends z.core.$ZodType>(request: Q, answer: A) => ({ request, answer });

/** What she taught, by site: what the page called each field and what it means (a concept, or 'none'). */
const taughtListSchema = z.object({
  sites: z.array(
    z.object({
      origin: z.string(),
      fields: z.array(z.object({ id: z.string(), label: z.string(), meaning: z.string(), path: z.string() })),
    }),
  ),
});
export type TaughtList = z.infer<typeof taughtListSchema>;

const documentSaid = {
  name: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  profile: z.string(),
  course: z.string(),
};

/** Her stored files without their bytes, those that are damaged by name, and the claims a file can be for. */
const documentListSchema = z.object({
  documents: z.array(
    z.object({ ...documentSaid, id: z.string(), type: z.string(), size: z.number(), added: z.string() }),
  ),
  damaged: z.array(z.object({ id: z.string(), name: z.string() })),
  claims: z.array(z.object({ profile: z.string(), course: z.string(), text: z.string() })),
});
export type DocumentList = z.infer<typeof documentListSchema>;
/** What she allowed, by site: to come back on each page of it, and frames of other sites in it. */
const accessListSchema = z.object({
  sites: z.array(z.object({ site: z.string(), stays: z.boolean(), frames: z.array(z.string()) })),
});
export type AccessList = z.infer<typeof accessListSchema>;

export const ASK = {
  'vault.status': message(nothing, vaultStatusSchema),
  'vault.create': message(passphrase, vaultStatusSchema),
  'vault.unlock': message(passphrase, vaultStatusSchema),
  'vault.lock': message(nothing, vaultStatusSchema),
  'vault.changePassphrase': message(z.object({ current: z.string(), next: z.string() }), nothing),
  'vault.erase': message(nothing, vaultStatusSchema),
  /** `skipped` names damaged profiles that could not go into the file. */
  'backup.export': message(nothing, z.object({ text: z.string(), fileName: z.string(), skipped: z.array(z.string()) })),
  /** Reads only: what the file holds. Fails with a sentence and changes nothing when it is not a backup. */
  'backup.preview': message(
    z.object({ text: z.string(), passphrase: z.string() }),
    z.object({ created: z.string(), profiles: z.array(z.object({ id: z.string(), label: z.string() })) }),
  ),
  'backup.restore': message(
    z.object({ text: z.string(), passphrase: z.string(), mode: z.enum(['merge', 'replace']) }),
    vaultStatusSchema,
  ),
  'profile.get': message(z.object({ id: z.string() }), profileText),
  /** Adds or replaces by id. */
  'profile.save': message(profileText, vaultStatusSchema),
  'profile.remove': message(z.object({ id: z.string() }), vaultStatusSchema),
  'profile.activate': message(z.object({ id: z.string(), course: z.string() }), vaultStatusSchema),
  /** A profile file (plain JSON) she picked; every problem is named by its field path and nothing changes. */
  'profile.import': message(profileText, vaultStatusSchema),
  'settings.get': message(nothing, settingsSchema),
  'settings.save': message(settingsSchema, settingsSchema),
  'sites.list': message(nothing, taughtListSchema),
  /** One field; the whole site with `id` ''; everything with `origin` '' too. */
  'sites.forget': message(z.object({ origin: z.string(), id: z.string() }), taughtListSchema),
  /** As a portal file, which holds no value of hers. */
  'sites.export': message(z.object({ origin: z.string() }), z.object({ text: z.string(), fileName: z.string() })),
  /** A portal file she picked; every problem is named by its path and nothing changes. */
  'sites.import': message(z.object({ json: z.string() }), z.extend(taughtListSchema, { added: z.number() })),
  'documents.list': message(nothing, documentListSchema),
  /** One part of a file that is being added, as base64; `size` is the whole file's. */
  'documents.part': message(z.object({ file: z.string(), index: z.int(), size: z.int(), data: z.string() }), nothing),
  /** All parts are there: from now on the file is in the vault. */
  'documents.add': message(z.object({ ...documentSaid, file: z.string(), size: z.int() }), documentListSchema),
  'documents.change': message(z.object({ ...documentSaid, id: z.string() }), documentListSchema),
  'documents.remove': message(z.object({ id: z.string() }), documentListSchema),
  'documents.read': message(z.object({ id: z.string(), index: z.int() }), z.object({ data: z.string() })),
  /**
   * Right after the browser was asked, in the popup, to let us into the origin of a frame of this tab's page, or with
   * `frame` '' into all pages of its site: kept now where that is so, else as soon as the browser says so.
   */
  'access.allow': message(
    z.object({ tabId: z.number(), frame: z.string().check(z.regex(/^(https?:\/\/[^/]+)?$/)) }),
    z.object({ isAllowed: z.boolean() }),
  ),
  'access.list': message(nothing, accessListSchema),
  'access.forget': message(z.object({ site: z.string(), frame: z.string() }), accessListSchema),
  'checklist.set': message(
    z.object({ itemId: z.string(), state: checklistStateSchema }),
    z.object({ checklist: z.array(checklistItemSchema) }),
  ),
  /** Scans, recognizes and plans; writes nothing. */
  'tab.review': message(tab, tabReportSchema),
  /** Writes the approved rows of the last review, verifies, shows the panel. */
  'tab.fill': message(z.object({ tabId: z.number(), approved: z.array(z.string()) }), tabReportSchema),
  /** Where a field holds something else than her claim: writes hers over it, or says that it may stay. */
  'tab.decide': message(z.object({ tabId: z.number(), key: z.string(), mine: z.boolean() }), tabReportSchema),
  /** How far the fill of this tab is; null when none is going on. */
  'tab.progress': message(tab, z.object({ progress: z.nullable(progressSchema) })),
  /** Ends the fill of this tab before the next field. */
  'tab.stop': message(tab, nothing),
  'tab.undo': message(tab, tabReportSchema),
  /** The last report of this tab, for the popup when it is opened again. */
  'tab.report': message(tab, z.object({ report: z.nullable(tabReportSchema) })),
  'tab.showPanel': message(tab, nothing),
} as const;

/** What the panel in the page may ask for. The background takes the tab from the sender, never from the message. */
export const PANEL = {
  'panel.tick': message(
    z.object({ itemId: z.string(), state: checklistStateSchema }),
    z.object({ checklist: z.array(checklistItemSchema) }),
  ),
  'panel.locate': message(z.object({ key: z.string() }), nothing),
  /** What a field can be said to mean, in words of her language; `taught` when `current` comes from her. */
  'panel.meanings': message(
    z.object({ key: z.string() }),
    z.object({
      current: z.string(),
      taught: z.boolean(),
      groups: z.array(
        z.object({ title: z.string(), meanings: z.array(z.object({ id: z.string(), text: z.string() })) }),
      ),
    }),
  ),
  /**
   * Keeps for this site what a field means, and plans again; '' forgets it. `canFill`: a value of hers waits for it;
   * `holds`: what was filled before still stands there; `why`: why nothing would be written.
   */
  'panel.teach': message(
    z.object({ key: z.string(), meaning: z.string() }),
    z.object({ canFill: z.boolean(), holds: z.boolean(), why: z.string() }),
  ),
  /** Writes this one field. */
  'panel.fillOne': message(z.object({ key: z.string() }), nothing),
  /** Writes her value over what the page holds in this one field, or says that what it holds may stay. */
  'panel.decide': message(z.object({ key: z.string(), mine: z.boolean() }), nothing),
  /** Looks at the page once more, because she did something in it; shows the panel anew when something can be filled. */
  'panel.look': message(nothing, nothing),
  /** Writes every field that waits for her click. */
  'panel.fill': message(nothing, nothing),
  'panel.stop': message(nothing, nothing),
  'panel.undo': message(nothing, nothing),
  'panel.dock': message(z.object({ side: z.enum(['left', 'right']) }), nothing),
} as const;

/** What the panel shows: results without the values themselves, but where she has to decide between two. */
export const panelStateSchema = z.object({
  side: z.enum(['left', 'right']),
  language: z.enum(['en', 'es']),
  words: z.record(z.string(), z.string()), // the panel's own, in that language
  title: z.string(),
  fields: z.array(
    z.extend(z.pick(fieldResultSchema, { key: true, label: true, status: true, why: true, held: true, adds: true }), {
      value: z.optional(z.string()), // only beside `held`: she has approved it for this very field
    }),
  ),
  checklist: z.array(checklistItemSchema),
  problems: z.array(problemSchema),
  notes: z.array(z.string()),
  canUndo: z.boolean(),
  progress: z.optional(progressSchema), // of a fill that is going on
});
export type PanelState = z.infer<typeof panelStateSchema>;

/** Background -> the script in one frame. */
export const PAGE = {
  'page.scan': message(nothing, frameScanSchema),
  'page.write': message(
    /** `row`: all fields of a line that was added, which a later undo takes away again. */
    z.object({ orders: z.array(writeOrderSchema), row: z.optional(z.array(z.string())) }),
    z.object({ outcomes: z.array(outcomeSchema), milliseconds: z.number() }),
  ),
  /** One part of a file that the next `page.write` attaches, as base64; sent after her approval, and kept until then only. */
  'page.part': message(z.object({ file: z.string(), index: z.number(), data: z.string() }), nothing),
  /** How far the writing of this frame is. */
  'page.progress': message(nothing, progressSchema),
  /** Writes nothing more; what was written is still read back. */
  'page.stop': message(nothing, nothing),
  /**
   * Puts everything back; `left` counts the lines it added that the page has no way to take away again, `stays` names the
   * fields it has no way to empty, which hold what was filled.
   */
  'page.undo': message(nothing, z.object({ restored: z.number(), left: z.number(), stays: z.array(z.string()) })),
  /**
   * Presses the button `id` if it still reads `words`, or with `fields` the one that saves the line these stand in.
   * `shows`: spellings of what the line holds; `shown` tells whether the page's text has more of them than before.
   */
  'page.press': message(
    z.object({
      id: z.string(),
      words: z.string(),
      fields: z.array(z.string()),
      shows: z.array(z.array(z.string())),
      peek: z.optional(z.boolean()), // only looks whether there is one to press
      once: z.optional(z.boolean()), // presses nothing where the line is shown already
    }),
    z.object({ why: z.string(), words: z.string(), shown: z.boolean(), inDialog: z.boolean() }),
  ),
  'page.locate': message(z.object({ fieldId: z.string() }), nothing),
  'panel.show': message(panelStateSchema, nothing),
  /** Changes nothing but this, in a panel that is shown. */
  'panel.progress': message(progressSchema, nothing),
  'panel.hide': message(nothing, nothing),
} as const;

export type Protocol = Record<string, { request: z.core.$ZodType; answer: z.core.$ZodType }>;
export type RequestOf<P extends Protocol, K extends keyof P> = z.input<P[K]['request']>;
export type AnswerOf<P extends Protocol, K extends keyof P> = z.output<P[K]['answer']>;
