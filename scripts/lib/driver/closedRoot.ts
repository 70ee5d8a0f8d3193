import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import { panel as words } from '../../../lib/i18n/en/panel.ts';
import { bidiOf } from './bidi.ts';
import type { Driver } from './types.ts';

/**
 * What a person sees of the panel, although the page's own scripts cannot reach into its closed shadow root: the
 * debugging protocols can. `evaluate` takes one expression in which `root` is the root
 * element of the frame in it, or the shadow root where it has none.
 */
export interface ClosedRoot {
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the middle of the element with the real mouse, once it has stood still for as long as a person needs to aim. */
  click(selector: string): Promise<void>;
  /** Presses the key on what has the cursor, with the same pause. */
  press(key: KeyInput): Promise<void>;
}

interface DomNode {
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
  contentDocument?: DomNode;
}

function* closedRoots(node: DomNode): Generator<DomNode> {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed') yield root;
    yield* closedRoots(root);
  }
  for (const child of node.children ?? []) yield* closedRoots(child);
  if (node.contentDocument) yield* closedRoots(node.contentDocument);
}

const GONE = 'This root is gone.';
/** What stands in a frame in the closed root is looked for there. */
const body = (expression: string) => `async function (closed) {
  const frame = closed.querySelector('iframe:not([sandbox])');
  const root = frame ? frame.contentDocument?.documentElement : closed;
  if (!root || !closed.isConnected) throw new Error('${GONE}');
  return JSON.stringify((await (${expression})) ?? null);
}`;

type Evaluate = (expression: string) => Promise<string>;

async function inChromium(page: Page): Promise<Evaluate[]> {
  const session: CDPSession = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  await session.send('DOM.disable'); // else it reports every change of the page from now on
  return [...closedRoots(root)].map((node) => async (expression) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
    const answer = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: body(expression),
      objectId: object.objectId!,
      arguments: [{ objectId: object.objectId! }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'The script failed.');
    return answer.result.value as string;
  });
}

interface RemoteNode {
  sharedId?: string;
  value?: { mode?: string; shadowRoot?: RemoteNode | null; children?: RemoteNode[] };
}

function* closedRemoteRoots(node: RemoteNode): Generator<RemoteNode> {
  const shadow = node.value?.shadowRoot;
  if (shadow?.value?.mode === 'closed') yield shadow;
  for (const child of [...(shadow ? [shadow] : []), ...(node.value?.children ?? [])]) yield* closedRemoteRoots(child);
}

interface BidiContext {
  context: string;
  children?: BidiContext[] | null;
}

const withChildren = ({ context, children }: BidiContext): string[] => [
  context,
  ...(children ?? []).flatMap(withChildren),
];

async function inFirefox(page: Page): Promise<Evaluate[]> {
  const send = bidiOf(page.browser());
  const { _id: top } = page.mainFrame() as unknown as { _id: string };
  const tree = (await send('browsingContext.getTree', { root: top })) as unknown as { contexts: BidiContext[] };
  const found = await Promise.all(tree.contexts.flatMap(withChildren).map((context) => inContext(send, context)));
  return found.flat();
}

async function inContext(send: ReturnType<typeof bidiOf>, context: string): Promise<Evaluate[]> {
  const answer = await send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  }).catch(() => undefined); // a frame that is gone by now
  if (!answer?.result) return [];
  return [...closedRemoteRoots(answer.result as RemoteNode)].map((node) => async (expression) => {
    const reply = (await send('script.callFunction', {
      functionDeclaration: body(expression),
      target: { context },
      arguments: [{ sharedId: node.sharedId }],
      awaitPromise: true,
    })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (reply.type !== 'success') throw new Error(reply.exceptionDetails?.text ?? 'The script failed.');
    return reply.result!.value;
  });
}

interface Spot {
  x: number;
  y: number;
  says: string;
}

const spotOf = (element: string) => `((e) => {
  e?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const r = e?.getBoundingClientRect();
  return r ? { x: r.x + r.width / 2, y: r.y + r.height / 2, says: e.textContent } : null;
})(${element})`;

/** The panel takes no press on what has only just appeared or moved; nobody presses that fast. */
const PAUSE_MS = 700;

async function untilStill(look: () => Promise<Spot | null>): Promise<Spot | null> {
  let spot = await look();
  let since = Date.now();
  for (const deadline = since + 10_000; spot && Date.now() - since < PAUSE_MS && Date.now() < deadline; ) {
    await sleep(50);
    const now = await look();
    if (JSON.stringify(now) !== JSON.stringify(spot)) since = Date.now();
    spot = now;
  }
  return spot;
}

async function lookFor(driver: Driver, page: Page, isWanted: string): Promise<Evaluate | undefined> {
  const roots = await (driver.name === 'chromium' ? inChromium(page) : inFirefox(page));
  for (const root of roots) if (JSON.parse(await root(isWanted).catch(() => 'false'))) return root;
  return undefined;
}

/**
 * The first closed shadow root of the page in which `isWanted` (an expression over `root`) is true, and the one after it
 * when it is gone.
 */
export async function findClosedRoot(driver: Driver, page: Page, isWanted: string): Promise<ClosedRoot | undefined> {
  let root = await lookFor(driver, page, isWanted);
  if (!root) return undefined;
  /** A page that moves the panel makes us draw it anew, in other nodes. */
  const evaluate = async <T>(expression: string): Promise<T> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return JSON.parse(await root!(expression)) as T;
      } catch (error) {
        const { name, message } = error as Error;
        if (attempt === 4 || !(name === 'ProtocolError' || message.includes(GONE))) throw error;
        await sleep(attempt * 400);
        root = (await lookFor(driver, page, isWanted)) ?? root;
      }
    }
  };
  const isThere = (selector: string) =>
    evaluate<Spot | null>(spotOf(`root.querySelector(${JSON.stringify(selector)})`));
  const isTooSoon = () =>
    evaluate<boolean>(`root.querySelector('.refused')?.textContent === ${JSON.stringify(words['panel.soon'])}`);
  const click = async (selector: string) => {
    for (let attempt = 0; attempt < 2; attempt++) {
      const spot = await untilStill(() => isThere(selector));
      if (!spot) throw new Error(`There is no ${selector} in the panel.`);
      await page.mouse.click(spot.x, spot.y);
      await sleep(50);
      if (!(await isTooSoon())) return; // else once more, as the sentence asks: the machine may have stood still too
    }
  };
  const press = async (key: KeyInput) => {
    await untilStill(() => evaluate<Spot | null>(spotOf('(root.activeElement ?? root.ownerDocument.activeElement)')));
    await page.keyboard.press(key);
  };
  return { evaluate, click, press };
}
