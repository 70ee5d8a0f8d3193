import { dropParts, keepPart } from '../../../lib/page/fileParts';
import { rememberRow, removeAdded } from '../../../lib/page/rows/added';
import { giveLineParts } from '../../../lib/page/rows/lineParts';
import { type Pressed, type PressOrder, pressFor } from '../../../lib/page/rows/press';
import { buttonWords } from '../../../lib/page/scan/buttonWords';
import { rememberLooks } from '../../../lib/page/scan/memory';
import { recallWith } from '../../../lib/page/scan/recalled';
import { scanPage } from '../../../lib/page/scan/scan';
import { look } from '../../../lib/page/sight/look';
import { signatureOf } from '../../../lib/page/signature';
import type { Target, Targets } from '../../../lib/page/targets';
import { undoLast } from '../../../lib/page/undo';
import { type WriteOptions, writeOrders } from '../../../lib/page/write';
import type { ControlKind, FrameScan, Outcome, WriteAction } from '../../../lib/pipeline';

/** One control to write, as a test names it. */
export interface Order {
  /** A selector; `a >>> b` reaches into a's shadow root. For a radio group it selects all members. */
  at: string;
  control: ControlKind;
  action: WriteAction;
  /** Given when the page is to have changed since it was read. */
  signature?: string;
  /** Parts of the files an `attach` names, base64, by their ids: what the extension sends before. */
  parts?: Record<string, string[]>;
  /** What she was shown that it holds, and wants replaced. */
  over?: string;
}

giveLineParts({ rememberRow, removeAdded });

/** What runs in the isolated world of a page under test, as the extension's own page script would. */
const inside = {
  async write(orders: Order[], options: WriteOptions & { abortAfter?: number } = {}): Promise<Outcome[]> {
    const targets: Targets = new Map(orders.map((order) => [order.at, targetOf(order)]));
    for (const { parts = {} } of orders) {
      for (const [id, list] of Object.entries(parts)) for (const [at, data] of list.entries()) keepPart(id, at, data);
    }
    const stop = new AbortController();
    if (options.abortAfter !== undefined) setTimeout(() => stop.abort(), options.abortAfter);
    return writeOrders(
      orders.map(({ at, action, signature, over }) => ({
        fieldId: at,
        signature: signature ?? targets.get(at)!.signature,
        action,
        ...(over !== undefined && { over }),
      })),
      targets,
      { settle: options.settle, signal: stop.signal },
    ).finally(dropParts);
  },
  undo: async (): Promise<number> => (await undoLast()).restored,
  undoAll: undoLast,
  /** Remembers the controls at these selectors as those of a line that was added. */
  addedRow(at: string[]): void {
    rememberRow(at.flatMap(findAll));
  },
  /** Presses the button at a selector, or with fields the one that saves the line these stand in. */
  press(button: string, order: Partial<Omit<PressOrder, 'id'>> = {}): Promise<Pressed> {
    const [element] = findAll(button);
    const targets: Targets = new Map();
    if (element) targets.set('button', { control: 'file', element, members: [], signature: '' });
    for (const at of order.fields ?? []) {
      targets.set(at, { control: 'text', element: findAll(at)[0]!, members: [], signature: '' });
    }
    const words = element ? buttonWords(element) : '';
    return pressFor({ id: 'button', words, fields: [], shows: [], ...order }, targets);
  },
  scan: (): FrameScan => scanPage(document).scan,
  /** Why a person does not see a field, as the scan or the look at it says; '' when she does. */
  async unseen(at: string): Promise<string> {
    const { scan, targets } = scanPage(document);
    const field = scan.fields.find((one) => one.at === at);
    if (!field) return 'no field';
    return field.hiddenBy || ((await look([field.id], targets)).get(field.id) ?? '');
  },
  /** Has every later scan build on the one before, and gives the first of them. */
  remember(): FrameScan {
    rememberLooks();
    return scanPage(document).scan;
  },
  /** What a scan finds that builds on the one before, and one that does not. */
  scanBothWays(): { again: FrameScan; anew: FrameScan } {
    const again = scanPage(document).scan;
    recallWith((_, find) => ({ ...find(), gaps: new Map() }));
    const anew = scanPage(document).scan;
    rememberLooks();
    return { again, anew };
  },
  /** The controls the scan finds, as `at kind`. */
  kinds(): string[] {
    return scanPage(document).scan.fields.map((field) => `${field.at} ${field.control}`);
  },
};
export type Inside = typeof inside;

function targetOf({ at, control }: Order): Target {
  const elements = findAll(at);
  const [element] = elements;
  if (!element) throw new Error(`No element at ${at}`);
  const target = { control, element, members: control === 'radio-group' ? elements : [], signature: '' };
  return { ...target, signature: signatureOf(target) };
}

function findAll(at: string): HTMLElement[] {
  const path = at.split('>>>').map((selector) => selector.trim());
  const last = path.pop()!;
  let roots: (Document | ShadowRoot)[] = [document];
  for (const host of path) {
    roots = roots.flatMap((root) => [...root.querySelectorAll(host)].flatMap((found) => found.shadowRoot ?? []));
  }
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(last)]);
}

Object.assign(globalThis, { coolclaim: inside });
