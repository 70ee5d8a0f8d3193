import { shadowRootOf } from './scan/walk';
import { signatureOf } from './signature';
import type { Target } from './targets';

type Root = Document | ShadowRoot;

/** Where a control stood when it was last seen in the page: frameworks replace elements, and a removed one has no root. */
const homes = new WeakMap<HTMLElement, Root>();

export function rememberHome({ element }: Target): void {
  if (element.isConnected) homes.set(element, element.getRootNode() as Root);
}

/**
 * The target as it stands in the page now: itself, or with the elements that have replaced its own, when exactly one set
 * of elements carries the same signature. Undefined when the control is gone or cannot be told apart.
 */
export function liveTarget(target: Target): Target | undefined {
  if ([target.element, ...target.members].every((element) => element.isConnected)) return target;
  const found: Target[] = [];
  for (const root of rootsFor(target.element)) {
    for (const element of root.querySelectorAll<HTMLElement>(selectorFor(target.element))) {
      const members = target.members.length > 0 ? membersLike(target, element, root) : [];
      if (target.members.length > 0 && members[0] !== element) continue;
      const candidate: Target = { ...target, element, members };
      if (signatureOf(candidate) === target.signature) found.push(candidate);
    }
  }
  return found.length === 1 ? found[0] : undefined;
}

function selectorFor(element: HTMLElement): string {
  const attribute = ['name', 'id', 'role'].find((name) => element.getAttribute(name));
  const value = attribute && element.getAttribute(attribute);
  return attribute ? `${element.localName}[${attribute}="${CSS.escape(value!)}"]` : element.localName;
}

/** A radio group's members in a re-rendered group: as many of the same name, in the same order, with the same values. */
function membersLike(target: Target, first: HTMLElement, root: Root): HTMLElement[] {
  const selector = selectorFor(target.element);
  const box = first.closest('[role=radiogroup],fieldset') ?? root;
  const members = [...(first.getAttribute('name') ? root : box).querySelectorAll<HTMLElement>(selector)];
  const same = members.every(
    (member, index) => member.getAttribute('value') === target.members[index]?.getAttribute('value'),
  );
  return same && members.length === target.members.length ? members : [];
}

function rootsFor(element: HTMLElement): Root[] {
  const home = homes.get(element);
  if (home?.isConnected) return [home];
  const { ownerDocument } = element;
  if (!(home instanceof ShadowRoot)) return [ownerDocument];
  return [...ownerDocument.querySelectorAll(home.host.localName)].flatMap((host) => shadowRootOf(host) ?? []);
}
