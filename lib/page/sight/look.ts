import type { ControlKind } from '../../pipeline';
import { clock, createSlices } from '../pause';
import { plainBox } from '../scan/box';
import { mayBeHosts, shadowRootOf } from '../scan/hosts';
import { hostOf } from '../scan/tree';
import { Sight } from '../scan/visibility';
import type { Target, Targets } from '../targets';
import { wake } from './awake';
import { facesOf } from './faces';
import { isInWindow, sightingOf } from './hits';
import { blendsIn, Veils } from './paint';
import { scrolling } from './scrolled';
import { beginReview, remember, type Since, sinceReview } from './since';

/** Why a person does not see a control, beyond what the reading of the page finds. */
export type Unseen = 'tiny' | 'faded' | 'blended' | 'covered' | 'frame' | Exclude<Since, ''>;

/** The controls one is typed into: the others show by themselves what they are. */
const TYPED = new Set<ControlKind>(['text', 'textarea', 'contenteditable', 'combobox', 'date', 'month']);

/** So many are looked at before the page gets its turn, or as many as this takes. Milliseconds. */
const AT_ONCE = 120;
const SLICE = 16;

/** Heights of the window to which something is brought that does not show in the middle: it may be a message that is in the way. */
const ELSEWHERE = [0.12, 0.88];
/** As many that do not show anywhere are taken to lie behind something that covers all. */
const ALL_COVERED = 12;

/**
 * Looks at controls as a person would who scrolls through the page: which of them are too small, faded, of the colour of
 * what is around them, or behind something. Scrolls the page and puts it back before it is painted.
 * @param again she has reviewed them: what has changed since is not what she saw
 * @returns why, by id; those that can be seen are not in it
 */
export async function look(ids: readonly string[], targets: Targets, again = false): Promise<Map<string, Unseen>> {
  const unseen = new Map<string, Unseen>();
  if (!again) beginReview();
  if (isFrameUnseen(globalThis as unknown as Window)) return new Map(ids.map((id) => [id, 'frame']));
  const breathe = createSlices();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const faces = new Map<string, Element[]>();
    const veils = new Veils();
    const sight = new Sight(window);
    for (const id of ids.slice(at, at + AT_ONCE)) {
      const target = targets.get(id);
      if (!target?.element.isConnected) continue; // the writer looks for what has come in its place
      const own = facesOf(target);
      const why = whyOf(target, own, veils) ?? (again ? sinceReview(id, target, own, sight, veils) : '');
      if (why) unseen.set(id, why);
      else faces.set(id, own);
      if (!again) remember(id, target, own, sight, veils);
    }
    let left: ReadonlyMap<string, readonly Element[]> = faces;
    do {
      const { covered, undecided } = coveredOf(left);
      for (const id of covered) unseen.set(id, 'covered');
      left = undecided;
      await breathe();
    } while (left.size > 0);
  }
  return unseen;
}

function whyOf(target: Target, faces: readonly Element[], veils: Veils): Unseen | undefined {
  if (faces.length === 0) return 'tiny';
  if (faces.every(veils.isFiltered)) return 'faded';
  return TYPED.has(target.control) && blendsIn(target.element, faces[0]!) ? 'blended' : undefined;
}

/**
 * What can be told of one control without scrolling to it, at the moment it is written: covers are looked for when all of
 * them are looked at.
 * @param live the control as it stands in the page now
 */
export function unseenNow(id: string, live: Target): Since {
  const veils = new Veils();
  const faces = facesOf(live);
  return whyOf(live, faces, veils) ? 'hidden' : sinceReview(id, live, faces, new Sight(window), veils);
}

/** The document and the trees of the components that stand in it, which may draw over anything. */
const treesIn = (document: Document): (Document | ShadowRoot)[] => [
  document,
  ...[...mayBeHosts(document), ...document.documentElement.children].flatMap((host) => shadowRootOf(host) ?? []),
];

/**
 * Which of these cannot be seen at any of their faces, wherever the page is scrolled; what its time was too short for is
 * `undecided`.
 */
function coveredOf(faces: ReadonlyMap<string, readonly Element[]>): {
  covered: Set<string>;
  undecided: Map<string, readonly Element[]>;
} {
  const covered = new Set(faces.keys());
  const undecided = new Map<string, readonly Element[]>();
  if (covered.size === 0) return { covered, undecided };
  const all = [...faces.values()].flat();
  const rest = wake(
    new Set([...all.map((face) => face.getRootNode() as Document | ShadowRoot), ...treesIn(all[0]!.ownerDocument)]),
  );
  const { bring, back } = scrolling();
  const lookAtAll = () => {
    for (const id of covered) {
      if (faces.get(id)!.some(isInSight)) covered.delete(id);
    }
  };
  try {
    lookAtAll();
    const last = clock() + SLICE;
    let found = 0;
    let decided = 0;
    for (const [id, own] of faces) {
      if (!covered.has(id)) continue;
      if (decided++ > 0 && clock() > last) {
        undecided.set(id, own);
        covered.delete(id);
        continue;
      }
      const heights = found < ALL_COVERED ? [0.5, ...ELSEWHERE] : [0.5];
      for (const height of heights) {
        if (!covered.has(id)) break;
        bring(own[0]!, height);
        lookAtAll();
      }
      if (covered.has(id)) found++;
    }
  } finally {
    back();
    rest();
  }
  return { covered, undecided };
}

/** A part of a component that is cut off is there for screen readers; the component is what a person sees. */
function isInSight(face: Element): boolean {
  if (!isInWindow(face)) return false;
  const sighting = sightingOf(face);
  const host = sighting === 'absent' && hostOf(face.getRootNode());
  return host ? isInSight(host) : sighting === 'seen';
}

/** Whether the frame we are in cannot be seen in its page, as far as its page lets us look. */
function isFrameUnseen(view: Window): boolean {
  let frame: Element | null = null;
  try {
    frame = view.frameElement;
  } catch {
    return false; // of another site: she has allowed it by name
  }
  if (!frame) return false;
  const around = frame.ownerDocument.defaultView!;
  const element = frame as HTMLElement;
  if (new Sight(around as Window & typeof globalThis).hiddenReason(element, plainBox(element), null)) return true;
  if (new Veils().isFiltered(element) || element.clientHeight < 20 || element.clientWidth < 20) return true;
  return coveredOf(new Map([['frame', [frame]]])).covered.size > 0 || isFrameUnseen(around);
}
