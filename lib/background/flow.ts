import type { ChecklistContext } from '../checklist/decide';
import type { ChecklistItem } from '../checklist/types';
import type { Claim } from '../claim/types';
import type { PanelState, Settings, TabReport } from '../messages';
import type { Field, FillPlan, Recognition } from '../pipeline';
import type { Attachments } from '../plan/attach';
import type { Profile } from '../profile/schema';
import type { FileArea } from '../vault/fileArea';
import type { Vault } from '../vault/vault';
import type { FillRuns } from './fillRuns';
import type { FollowUps } from './followUps';
import type { Permissions } from './permissions';
import { panelState, waiting } from './report';
import type { TabRecord, TabRecords } from './tabRecords';
import type { FrameState, TabWorld } from './tabWorld';

/** The pure steps of the pipeline, as the flows use them. */
export interface Engine {
  buildClaim(profile: Profile, courseId: string, today: string, language: 'en' | 'es'): Claim;
  buildChecklist(profile: Profile, courseId: string, context: ChecklistContext): ChecklistItem[];
  recognize(fields: Field[]): Recognition[];
  makePlan(recognitions: Recognition[], claim: Claim, lines?: number, attachments?: Attachments): FillPlan;
  payerNameFor(url: string): string; // '' when the page is of no payer we know
}

/** What review, fill, undo and panel work with. */
export interface Flow {
  vault: Vault;
  /** The encrypted parts of her stored files. */
  files: FileArea;
  tabs: TabWorld;
  records: TabRecords;
  followUps: FollowUps;
  fillRuns: FillRuns;
  permissions: Permissions;
  engine: Engine;
  settings(): Promise<Settings>;
  language(): Promise<'en' | 'es'>;
  today(): string; // ISO date where she is
  /** One piece of work on a tab after the other. */
  inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T>;
}

export const panelStateOf = async (flow: Flow, report: TabReport): Promise<PanelState> =>
  panelState(report, await flow.settings(), await flow.language());

/** Remembers the record and shows its count on the toolbar button; not when the vault was locked meanwhile. */
export async function keepRecord(flow: Flow, record: TabRecord): Promise<void> {
  if ((await flow.vault.state()) !== 'unlocked') return;
  await flow.records.save(record);
  await flow.tabs.badge(record.tabId, waiting(record.report.fields));
}

/** The frame of a tab that all others stand in. */
export const topFrame = (frames: readonly FrameState[]): FrameState | undefined =>
  frames.find(({ frameId }) => frameId === 0);

/** Brings up the panel with what is remembered of a tab. Rejects where the page lets none in. */
export async function bringPanel(flow: Flow, record: TabRecord): Promise<void> {
  await flow.tabs.showPanel(record.tabId, await panelStateOf(flow, record.report));
  await noteShown(flow, record.tabId, { in: 'panel', left: [] });
}

/** Shows what is remembered of a tab in its panel, where there is one. */
export async function showAgain(flow: Flow, tabId: number): Promise<void> {
  const record = await flow.records.get(tabId);
  if (!record) return;
  const isShown = await flow.tabs.tell(tabId, 0, 'panel.show', await panelStateOf(flow, record.report)).then(
    () => true,
    () => false,
  );
  if (isShown) await noteShown(flow, tabId, { in: 'panel', left: [] });
}

/** Remembers what she has before her of a tab, undefined for nothing; does nothing where the tab is forgotten. */
export async function noteShown(flow: Flow, tabId: number, shown: TabRecord['shown']): Promise<void> {
  const record = await flow.records.get(tabId);
  if (record) await flow.records.save({ ...record, shown });
}

/** Whether the tab still shows the document that was reviewed, and not another page that she went on to. */
export async function isStillThere(flow: Flow, { tabId, frames }: TabRecord): Promise<boolean> {
  return topFrame(await flow.tabs.frames(tabId))?.mark === topFrame(frames)?.mark;
}

/** Forgets what was reviewed in a tab. */
export async function forgetTab(flow: Flow, tabId: number): Promise<void> {
  await flow.records.drop(tabId);
  await flow.tabs.badge(tabId, 0);
}
