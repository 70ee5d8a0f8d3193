import { all } from './all';
import { attribute, signatureOf } from './readerParts';
import type { Target } from './targets';
import { boxesAround, uploadsIn } from './uploads';

type Root = Document | ShadowRoot;

/** Where a control stood when it was last seen in the page: frameworks replace elements, and a removed one has no root. */
const homes = new WeakMap<HTMLElement, Root>();
/** Upload components put a new input in the place of the one that was used; many have neither name nor id. */
const boxes = new WeakMap<HTMLElement, HTMLElement[]>();

export function rememberHome({ element, control }: Target): void {
  if (!element.isConnected) return;
  homes.set(element, element.getRootNode() as Root);
  if (control === 'file') boxes.set(element, boxesAround(element));
}

/**
 * The target as it stands in the page now: itself, or with the elements that have replaced its own, when exactly one such
 * control carries the same signature. Undefined when the control is gone or cannot be told apart.
 */
export function liveTarget(target: Target): Target | undefined {
  const { element, members } = target;
  if (element.isConnected && members.every((member) => member.isConnected)) return target;
  const box = boxes.get(element)?.find((one) => one.isConnected && uploadsIn(one).length > 0);
  const alike = box ? uploadsIn(box) : rootsFor(element).flatMap((root) => all(root, selectorFor(element)));
  const candidates: Target[] =
    members.length === 0
      ? alike.map((one) => ({ ...target, element: one }))
      : alike.slice(0, 1).map((first) => ({ ...target, element: first, members: alike }));
  const live = candidates.filter((candidate) => signatureOf(candidate) === target.signature);
  return live.length === 1 ? live[0] : undefined;
}

function selectorFor(element: HTMLElement): string {
  const known = ['name', 'id', 'role'].find((name) => attribute(element, name));
  return element.localName + (known ? `[${known}="${CSS.escape(attribute(element, known))}"]` : '');
}

function rootsFor(element: HTMLElement): Root[] {
  const home = homes.get(element);
  if (home?.isConnected) return [home];
  if (!(home instanceof ShadowRoot)) return [document];
  return all(document, home.host.localName).flatMap((host) => host.shadowRoot ?? []);
}
