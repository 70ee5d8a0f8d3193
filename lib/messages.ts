import * as z from 'zod/mini';
import {
  accessListSchema,
  checklistItemSchema,
  checklistStateSchema,
  documentListSchema,
  documentSaid,
  draftIdSchema,
  dueDaySchema,
  frameLookSchema,
  frameScanSchema,
  guideSchema,
  letterSaid,
  outcomeSchema,
  panelStateSchema,
  progressSchema,
  settingsSchema,
  tabReportSchema,
  taughtListSchema,
  vaultStatusSchema,
  writeOrderSchema,
} from './messageShapes';
import { PAGE_SCRIPTS } from './practice/page';

export * from './messageShapes';

/**
 * Every message between the parts of the extension. Requests and answers are checked on both sides: what does not fit
 * its schema is refused before any code sees it.
 *
 * Three directions:
 * - ASK: popup, options page -> background
 * - PANEL: the panel in a page -> background (a page-side sender may use only these)
 * - PAGE: background -> the script in one frame
 */

const nothing = z.object({});
const passphrase = z.object({ passphrase: z.string() });
const tab = z.object({ tabId: z.number() });

/** A profile crosses as JSON text; the receiver parses it with `profileSchema`, so that every problem is named by its path. */
const profileText = z.object({ json: z.string() });

const profileDraft = z.object({ base: z.string(), draft: z.string() });

const message = <Q extends z.core.$ZodType, A extends z.core.$ZodType>(request: Q, answer: A) => ({ request, answer });

export const ASK = {
  'vault.status': message(nothing, vaultStatusSchema),
  'vault.create': message(passphrase, vaultStatusSchema),
  'vault.unlock': message(passphrase, vaultStatusSchema),
  'vault.lock': message(nothing, vaultStatusSchema),
  'vault.changePassphrase': message(z.object({ current: z.string(), next: z.string() }), nothing),
  'vault.erase': message(nothing, vaultStatusSchema),
  /** Opens by the recovery code and gives a new passphrase. */
  'vault.recover': message(z.object({ code: z.string(), next: z.string() }), vaultStatusSchema),
  /** `made` is the ISO date on which the recovery code was made, '' where there is none. */
  'recovery.get': message(nothing, z.object({ made: z.string() })),
  /** The only time that anybody sees the code. */
  'recovery.make': message(passphrase, z.object({ code: z.string(), made: z.string() })),
  'recovery.remove': message(passphrase, nothing),
  /** What does not open, as stored: `text` is JSON of the storage's values, `files` have their encrypted parts beside it. */
  'rescue.list': message(
    nothing,
    z.object({
      names: z.array(z.string()),
      text: z.string(),
      files: z.array(z.object({ id: z.string(), parts: z.array(z.int()) })),
    }),
  ),
  /** One encrypted part of a file as it is stored, base64; empty where it is no part at all. */
  'rescue.part': message(
    z.object({ file: z.string(), index: z.int() }),
    z.object({ iv: z.string(), data: z.string() }),
  ),
  /**
   * The first line of a backup that holds these files; `skipped` names what could not go in. After it come the lines of
   * each part, in this order.
   */
  'backup.export': message(
    z.object({ files: z.array(z.string()) }),
    z.object({ text: z.string(), fileName: z.string(), skipped: z.array(z.string()) }),
  ),
  /** Reads only: what the file holds. Fails with a sentence and changes nothing when it is not a backup. */
  'backup.preview': message(
    z.object({ text: z.string(), passphrase: z.string() }),
    z.object({
      created: z.string(),
      profiles: z.array(z.object({ id: z.string(), label: z.string() })),
      /** Sizes in bytes; null in a backup of before, which leaves the stored files as they are. */
      documents: z.nullable(z.array(z.object({ id: z.string(), name: z.string(), size: z.int() }))),
      sites: z.array(z.string()),
    }),
  ),
  /** The line of one part of a stored file. */
  'backup.part': message(z.object({ file: z.string(), index: z.int() }), z.object({ line: z.string() })),
  /** Where each file of a backup is to be stored before it is restored; '' for one that is here already. */
  'backup.places': message(z.object({ files: z.array(z.string()) }), z.object({ places: z.array(z.string()) })),
  'backup.restore': message(
    z.object({ text: z.string(), passphrase: z.string(), mode: z.enum(['merge', 'replace']) }),
    vaultStatusSchema,
  ),
  'profile.get': message(z.object({ id: z.string() }), profileText),
  /** Adds or replaces by id. */
  'profile.save': message(profileText, vaultStatusSchema),
  /** What she had typed into a profile and not saved, with the stored profile she began from; '' for both where nothing is. */
  'draft.get': message(z.object({ id: z.string() }), profileDraft),
  /** With `draft` '' forgets it. */
  'draft.save': message(z.extend(profileDraft, { id: z.string() }), nothing),
  'profile.remove': message(z.object({ id: z.string() }), vaultStatusSchema),
  'profile.activate': message(z.object({ id: z.string(), course: z.string() }), vaultStatusSchema),
  /** A profile file (plain JSON) she picked; every problem is named by its field path and nothing changes. */
  'profile.import': message(profileText, vaultStatusSchema),
  /** How far the first run of a profile is; null where it was never begun. */
  'guide.get': message(z.object({ profile: z.string() }), z.object({ guide: z.nullable(guideSchema) })),
  'guide.save': message(guideSchema, nothing),
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
  'documents.add': message(
    z.object({ ...documentSaid, file: z.string(), size: z.int(), smallerOf: z.optional(z.string()) }),
    documentListSchema,
  ),
  'documents.change': message(z.object({ ...documentSaid, id: z.string() }), documentListSchema),
  'documents.remove': message(z.object({ id: z.string() }), documentListSchema),
  'documents.read': message(z.object({ id: z.string(), index: z.int() }), z.object({ data: z.string() })),
  /** The letters of one claim that she has changed, and those of them that are damaged. */
  'letters.list': message(
    z.object({ profile: z.string(), course: z.string() }),
    z.object({ letters: z.array(letterSaid), damaged: z.array(draftIdSchema) }),
  ),
  /** `over` is the text it replaces as far as the sender knows, '' for none. */
  'letters.save': message(z.extend(letterSaid, { over: z.string() }), nothing),
  'letters.remove': message(z.object({ profile: z.string(), course: z.string(), draft: draftIdSchema }), nothing),
  /** The days that are near or lately over, of every claim of the active profile, the earliest first; `today` is ISO. */
  'due.near': message(nothing, z.object({ today: z.string(), days: z.array(dueDaySchema) })),
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
  'tab.fill': message(
    /** `despite`: she has read what is unsafe about the page. */
    z.object({ tabId: z.number(), approved: z.array(z.string()), despite: z.optional(z.boolean()) }),
    tabReportSchema,
  ),
  /** Where a field holds something else than her claim: writes hers over it, or says that it may stay. */
  'tab.decide': message(z.object({ tabId: z.number(), key: z.string(), mine: z.boolean() }), tabReportSchema),
  /** How far the fill of this tab is; null when none is going on. */
  'tab.progress': message(tab, z.object({ progress: z.nullable(progressSchema) })),
  /** Ends the fill of this tab before the next field. */
  'tab.stop': message(tab, nothing),
  'tab.undo': message(tab, tabReportSchema),
  /**
   * The last report of this tab, for the popup when it is opened again; `left` are the rows she had left out of the review
   * she was in, null when she was in none.
   */
  'tab.report': message(tab, z.object({ report: z.nullable(tabReportSchema), left: z.nullable(z.array(z.string())) })),
  /** She has the review of this tab before her, with these rows left out; null when she went back from it. */
  'tab.reviewing': message(z.object({ tabId: z.number(), left: z.nullable(z.array(z.string())) }), nothing),
  'tab.showPanel': message(tab, nothing),
  /** Puts a stored file, a smaller copy of it by now, into one upload control of the page, and shows that tab. */
  'tab.attach': message(z.object({ tabId: z.number(), key: z.string() }), z.object({ attached: z.boolean() })),
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

/** Background -> the script in one frame. */
export const PAGE = {
  'page.scan': message(nothing, frameScanSchema),
  /** Which of these fields a person does not see, and why, beyond what the scan finds; `again`: they were reviewed. */
  'page.sight': message(
    z.object({ fields: z.array(z.string()), again: z.boolean() }),
    z.object({ unseen: z.record(z.string(), z.string()) }),
  ),
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
  /** The practice form only, where browsers let no extension put scripts: it brings in these files of ours itself. */
  'practice.bring': message(z.object({ files: z.array(z.enum(PAGE_SCRIPTS)) }), nothing),
  'practice.look': message(nothing, frameLookSchema),
  /** As `lib/background/clickedElement.ts` does elsewhere. */
  'practice.noteClicked': message(z.object({ mark: z.number() }), nothing),
  'practice.clickedField': message(nothing, z.object({ fieldId: z.string() })),
} as const;

export type Protocol = Record<string, { request: z.core.$ZodType; answer: z.core.$ZodType }>;
export type RequestOf<P extends Protocol, K extends keyof P> = z.input<P[K]['request']>;
export type AnswerOf<P extends Protocol, K extends keyof P> = z.output<P[K]['answer']>;
