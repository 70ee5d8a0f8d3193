import { attribute } from '../attribute';
import { isPanelHost } from '../panelHost';
import { shadowRootOf } from '../scan/hosts';
import { hostOf } from '../scan/tree';
import { hidesBehind } from './paint';

type Point = readonly [x: number, y: number];

/** Where in its box a thing is looked at, as shares of width and height. */
const POINTS: readonly [Point, ...Point[]] = [
  [0.5, 0.5],
  [0.15, 0.5],
  [0.85, 0.5],
  [0.3, 0.2],
  [0.7, 0.8],
];
/** In how many of these points it has to be seen, when its middle is not. */
const ENOUGH = 2;

/** Whether the middle of a thing is inside the window now. */
export function isInWindow(face: Element): boolean {
  const { left, top, width, height } = face.getBoundingClientRect();
  const { innerWidth, innerHeight } = face.ownerDocument.defaultView!;
  const x = left + width / 2;
  const y = top + height / 2;
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

/** What a person who looks at where a thing stands sees there: it, something over it, or neither, as it is cut off. */
export type Sighting = 'seen' | 'covered' | 'absent';

export function sightingOf(face: Element): Sighting {
  const { left, top, width, height } = face.getBoundingClientRect();
  const at = ([x, y]: Point) => seenAt(face, left + width * x, top + height * y);
  const [middle, ...others] = POINTS;
  const first = at(middle);
  if (first === 'seen') return first; // nearly always: the other points would change nothing
  const found = [first, ...others.map(at)];
  if (found.every((one) => one === 'absent')) return 'absent';
  // the words that name a control may stand over most of it, and not over all
  const isItself = found.includes('seen');
  const seen = found.filter((one) => one === 'seen' || one === 'named').length;
  const isMiddle = first === 'named';
  return isItself && (isMiddle || seen >= ENOUGH) ? 'seen' : 'covered';
}

/** In each tree from the document's down to the face's own, nothing dense may be drawn over it or over what it lies in. */
function seenAt(face: Element, x: number, y: number): Sighting | 'named' {
  let isNamed = false;
  for (let inner: Element | null = face; inner; inner = hostOf(inner.getRootNode())) {
    const root = inner.getRootNode() as Document | ShadowRoot;
    if (inner.contains(root.elementFromPoint(x, y))) continue; // nearly always, and far quicker than all that lie there
    let isReached = false;
    for (const hit of root.elementsFromPoint(x, y)) {
      if (hit.getRootNode() !== root) continue;
      isReached = inner.contains(hit);
      if (isReached) break;
      if (isPanelHost(hit) || !(hidesBehind(hit) || drawsDense(hit, x, y))) continue;
      if (!names(hit, face)) return 'covered';
      isNamed = true;
    }
    if (!isReached) return 'absent';
  }
  return isNamed ? 'named' : 'seen';
}

/** Whether one is the label of the other. */
const names = (label: Element, face: Element): boolean =>
  [...((face as HTMLInputElement).labels ?? [])].some((one) => one === label) ||
  attribute(face, 'aria-labelledby')
    .split(' ')
    .includes(label.id || '-');

/** Whether a component draws something dense here in a tree of its own. */
function drawsDense(host: Element, x: number, y: number): boolean {
  const root = shadowRootOf(host);
  const inside = root?.elementsFromPoint(x, y).filter((hit) => hit.getRootNode() === root) ?? [];
  return inside.some((hit) => hidesBehind(hit) || drawsDense(hit, x, y));
}
