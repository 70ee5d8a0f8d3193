import * as z from 'zod/mini';
import type { DueDay } from './claim/dueDays';
import { DRAFT_IDS } from './documents/draft';
import { DOCUMENT_KINDS } from './documents/kinds';
import { storedGuideShape } from './vault/guide';

/** The shapes that messages between the parts of the extension are made of; the messages themselves: `lib/messages.ts`. */

export const labelText = z.object({ text: z.string(), from: z.string() });
export const optionsSchema = z.array(z.object({ value: z.string(), text: z.string() }));
export const fieldSchema = z.object({
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
export const adderSchema = z.object({
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

export const writeActionSchema = z.discriminatedUnion('do', [
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

export const checklistStateSchema = z.enum(['missing', 'have', 'not-needed']);
export const checklistItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  required: z.enum(['required', 'recommended', 'optional', 'not-needed']),
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
export const problemSchema = z.object({
  id: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  concept: z.string(),
  message: z.string(),
  action: z.string(),
});

/** What one frame tells of itself, as `lib/background/lookAtFrame.ts` has it. */
export const frameLookSchema = z.object({
  url: z.string(),
  origin: z.string(),
  mark: z.string(),
  contentType: z.string(),
  isBarred: z.boolean(),
  lang: z.string(),
});

/** One row of the review, the panel and the report: what happened, or would happen, to one control. */
export const fieldResultSchema = z.object({
  key: z.string(), // `${frame}:${fieldId}`, what an approval names
  frame: z.number(),
  fieldId: z.string(),
  at: z.string(),
  label: z.string(), // the page's own words; '' where it has none that tell
  meaning: z.optional(z.string()), // ours, where those do not tell which field it is
  concept: z.string(),
  status: z.enum(['ready', 'filled', 'kept', 'needs-you', 'unrecognized', 'ignored', 'failed']), // 'ready' = waits for her click
  value: z.string(),
  confidence: z.number(),
  why: z.string(),
  /** The kinds of document that an upload control would get, or got. */
  attaches: z.optional(z.array(z.string())),
  /** The kinds that are stored and not offered to it, for the reason in `why`. */
  withholds: z.optional(z.array(z.string())),
  /** No control but a button of the page: how many lines are added by pressing it again and again. */
  adds: z.optional(z.number()),
  held: z.optional(z.string()), // what the control holds instead of `value`, where she has to decide
});
export type FieldResult = z.infer<typeof fieldResultSchema>;

/** Fields that are done with, of how many. */
export const progressSchema = z.object({ done: z.number(), total: z.number() });
export type Progress = z.infer<typeof progressSchema>;

export const timingsSchema = z.object({ scan: z.number(), recognize: z.number(), plan: z.number(), write: z.number() });

/** What popup, panel and report show about one tab. */
export const tabReportSchema = z.object({
  page: z.string(), // URL
  title: z.string(),
  portal: z.string(), // payer name when the page is one we know, else ''
  pageLanguage: z.optional(z.string()), // BCP 47, of its words; absent when not known for sure
  profileLabel: z.string(),
  filled: z.boolean(), // false: a review, nothing written yet
  fields: z.array(fieldResultSchema),
  checklist: z.array(checklistItemSchema),
  problems: z.array(problemSchema),
  notes: z.array(z.string()),
  closedFrames: z.array(z.string()),
  /** The page's own origin ('' when it has none), and what she allowed there beyond this page. A PDF has none of it. */
  access: z.optional(z.object({ site: z.string(), stays: z.boolean(), frames: z.array(z.string()) })),
  /** What is unsafe about the page itself; it is filled only where she says so. */
  risk: z.optional(z.enum(['http', 'sandboxed'])),
  /** On the practice form: what is filled in is the fictional sample's, not hers. */
  sample: z.optional(z.boolean()),
  timings: timingsSchema,
});
export type TabReport = z.infer<typeof tabReportSchema>;

/** A day of a claim, as `lib/claim/dueDays.ts` makes them; `course` is its name. */
export const dueDaySchema = z.object({
  key: z.string(),
  kind: z.enum([
    'filing',
    'information',
    'returned',
    'appeal',
    'external-review',
    'decision',
    'appeal-decision',
    'promise',
  ] satisfies DueDay['kind'][]),
  last: z.string(), // ISO
  state: z.enum(['open', 'near', 'passed']),
  course: z.string(),
});

export const settingsSchema = z.object({
  autoLockMinutes: z.number(), // 0 = only when the browser closes
  language: z.enum(['auto', 'en', 'es']),
  panelSide: z.enum(['left', 'right']),
  lockWithScreen: z.optional(z.boolean()), // absent in settings of before: it does
});
export type Settings = z.infer<typeof settingsSchema>;

export const vaultStatusSchema = z.object({
  state: z.enum(['none', 'locked', 'unlocked']),
  profiles: z.array(z.object({ id: z.string(), label: z.string() })), // empty unless unlocked
  activeProfile: z.string(),
  activeCourse: z.string(),
});
export type VaultStatus = z.infer<typeof vaultStatusSchema>;

/** What she taught, by site: what the page called each field and what it means (a concept, or 'none'). */
export const taughtListSchema = z.object({
  sites: z.array(
    z.object({
      origin: z.string(),
      fields: z.array(z.object({ id: z.string(), label: z.string(), meaning: z.string(), path: z.string() })),
    }),
  ),
});
export type TaughtList = z.infer<typeof taughtListSchema>;

/** The first run of a profile, as `lib/vault/guide.ts` keeps it. */
export const guideSchema = z.object(storedGuideShape);

export const draftIdSchema = z.enum(DRAFT_IDS);
/** A letter she changed, as `lib/vault/letters.ts` keeps it. */
export const letterSaid = z.object({
  profile: z.string(),
  course: z.string(),
  draft: draftIdSchema,
  text: z.string(),
  base: z.string(),
  made: z.string(),
});

export const documentSaid = {
  name: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  profile: z.string(),
  course: z.string(),
};

/** Her stored files without their bytes, those that are damaged by name, and the claims a file can be for. */
export const documentListSchema = z.object({
  documents: z.array(
    z.object({
      ...documentSaid,
      id: z.string(),
      type: z.string(),
      size: z.number(),
      added: z.string(),
      smallerOf: z.optional(z.string()), // a stored file that it is a smaller copy of
    }),
  ),
  damaged: z.array(z.object({ id: z.string(), name: z.string() })),
  claims: z.array(z.object({ profile: z.string(), course: z.string(), text: z.string() })),
});
export type DocumentList = z.infer<typeof documentListSchema>;
/** What she allowed, by site: to come back on each page of it, and frames of other sites in it. */
export const accessListSchema = z.object({
  sites: z.array(z.object({ site: z.string(), stays: z.boolean(), frames: z.array(z.string()) })),
});
export type AccessList = z.infer<typeof accessListSchema>;

const SHOWN = { key: true, label: true, meaning: true, status: true, why: true, held: true, adds: true } as const;

/** What the panel shows: results without the values themselves, but where she has to decide between two. */
export const panelStateSchema = z.object({
  side: z.enum(['left', 'right']),
  language: z.enum(['en', 'es']),
  words: z.record(z.string(), z.string()), // the panel's own, in that language
  lang: z.optional(z.string()), // of the page's words, where it is another language
  title: z.string(),
  fields: z.array(
    z.extend(z.pick(fieldResultSchema, SHOWN), {
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
