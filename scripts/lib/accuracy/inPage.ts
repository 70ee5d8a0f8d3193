import { keepTargets, keptTargets } from '../../../lib/page/frameTargets';
import { type Pressed, type PressOrder, pressFor } from '../../../lib/page/rows/press';
import { scanPage } from '../../../lib/page/scan/scan';
import { writeOrders } from '../../../lib/page/write';
import type { FrameScan, Outcome, WriteOrder } from '../../../lib/pipeline';

/** What a labelled control of the page became in the scan. */
export interface InPage {
  scan(): FrameScan;
  /** For each selector the ids of the fields that hold the elements it names; `a >>> b` reaches into shadow roots. */
  fieldsAt(selectors: string[]): string[][];
  /** Writes one field of the last scan as the extension would. */
  write(order: WriteOrder): Promise<Outcome>;
  /** Presses a button of the last scan as the extension would. */
  press(order: PressOrder): Promise<Pressed>;
  /** Every native control in document order with the label a corpus gave it and the field it became; '' for none. */
  controls(): { gold: string; type: string; name: string; fieldId: string }[];
}

/** The ids of the fields that hold the elements a selector names. */
function fieldsAt(selector: string): string[] {
  let roots: (Document | ShadowRoot)[] = [document];
  let found: Element[] = [];
  for (const step of selector.split('>>>')) {
    found = roots.flatMap((root) => [...root.querySelectorAll(step.trim())]);
    roots = found.flatMap((element) => element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? []);
  }
  const ids = new Set<string>();
  for (const [id, target] of keptTargets()) {
    for (const element of found) {
      if (
        target.element === element ||
        target.members.includes(element as HTMLElement) ||
        target.element.contains(element)
      ) {
        ids.add(id);
      }
    }
  }
  return [...ids];
}

/** Milliseconds until a control is read back: libraries take a day over only after they have drawn it. */
const settleFor = ({ action }: WriteOrder): number => (action.do === 'type' && action.day !== undefined ? 150 : 0);

const api: InPage = {
  scan: () => {
    const { scan, targets } = scanPage(document);
    keepTargets([...scan.fields, ...scan.adders], targets);
    return scan;
  },
  fieldsAt: (selectors) => selectors.map(fieldsAt),
  write: async (order) => (await writeOrders([order], keptTargets(), { settle: [settleFor(order)] }))[0]!,
  press: (order) => pressFor(order, keptTargets()),
  controls: () => {
    const idOf = new Map<Element, string>();
    for (const [id, { element, members }] of keptTargets())
      for (const each of [element, ...members]) idOf.set(each, id);
    return [...document.querySelectorAll<HTMLInputElement>('input,select,textarea')].map((control) => ({
      gold: control.getAttribute('data-manual-scoring') ?? '',
      type: control.type,
      name: control.name || control.id,
      fieldId: idOf.get(control) ?? '',
    }));
  },
};
// once in a document, as what a field is called stays the same from scan to scan
(globalThis as { accuracyProbe?: InPage }).accuracyProbe ??= api;
