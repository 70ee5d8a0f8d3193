import { all } from './all';
import { isSeen } from './offered';
import { attribute, parentAcross } from './readerParts';
import { textIn, wholeText } from './textIn';

/** How far around an upload control its list of files may stand. */
const DEPTH = 7;

/** The boxes around a control, innermost first, as long as no other upload control stands in them. */
export function boxesAround(control: HTMLElement): HTMLElement[] {
  const boxes: HTMLElement[] = [];
  let box = parentAcross(control) as HTMLElement | null;
  while (box && boxes.length < DEPTH && !/^(FORM|BODY|MAIN|HTML)$/.test(box.tagName) && uploadsIn(box).length < 2) {
    boxes.push(box);
    box = parentAcross(box) as HTMLElement | null;
  }
  return boxes;
}

/** The upload controls in a box, those of its own shadow tree included. */
export const uploadsIn = (box: HTMLElement): HTMLElement[] =>
  [box.shadowRoot, box].flatMap((root) => (root ? all(root, 'input[type=file]') : []));

/** Every element in a box, as drawn: shadow trees included. */
function everyIn(root: ParentNode): HTMLElement[] {
  return all(root, '*').flatMap((element) => [element, ...(element.shadowRoot ? everyIn(element.shadowRoot) : [])]);
}
const inside = (box: HTMLElement): HTMLElement[] => [
  ...(box.shadowRoot ? everyIn(box.shadowRoot) : []),
  ...everyIn(box),
];

/** Whether a text names a file; pages cut long names off. */
function names(text: string, name: string): boolean {
  if (text.includes(name)) return true;
  const start = text.indexOf(name.slice(0, 8));
  return start >= 0 && name.length > 12 && /^[^\n]{8,60}?(…|\.\.\.)/.test(text.slice(start));
}

/** The innermost of the boxes around a control that shows a file's name; undefined when none does. */
export const boxShowing = (boxes: readonly HTMLElement[], name: string): HTMLElement | undefined =>
  boxes.find((box) => box.isConnected && (names(wholeText(box), name) || saidIn(box, name)));

/** Some lists say a name only to screen readers, or in a box of their own. */
const saidIn = (box: HTMLElement, name: string): boolean =>
  inside(box).some(
    (element) =>
      !element.matches('[type=file]') && // which says its own
      [attribute(element, 'title'), attribute(element, 'aria-label'), (element as HTMLInputElement).value].some(
        (said) => typeof said === 'string' && said.includes(name),
      ),
  );

/** All that stands around a control, to see whether the page has answered. */
export const textAround = (control: HTMLElement): string => {
  const box = boxesAround(control).at(-1);
  return box ? wholeText(box) : '';
};

/** Whether the page asks for files to be dropped on a control that is not drawn itself. */
export const isDroppedOn = (control: HTMLElement): boolean =>
  !(isSeen(control) && control.checkVisibility({ opacityProperty: true })) &&
  /drop|drag|suelt|arrastr/i.test(boxesAround(control).slice(0, 2).map(textIn).join(' '));

/** What a person would drop a file on. */
export function dropZone(control: HTMLElement): HTMLElement {
  const boxes = boxesAround(control).slice(0, 4);
  const zone = boxes
    .flatMap((box) => [box, ...inside(box)])
    .find((one) => /drop|drag/i.test(attribute(one, 'class')) && isSeen(one));
  return zone ?? boxes.find(isSeen) ?? control;
}

const BUTTON = 'button,[role=button],a,[tabindex],svg,i,span';
const REMOVES = /\b(?:remove|delete|clear|discard|cancel|eliminar|quitar|borrar)\b|^[×✕✖x🗙]$/iu;

/** The page's own button that takes a file off its list. */
export function removerOf(boxes: readonly HTMLElement[], name: string): HTMLElement | undefined {
  const box = boxShowing(boxes, name);
  if (!box) return undefined;
  const saying = inside(box).filter((one) => one.matches(BUTTON) && REMOVES.test(saidBy(one)));
  // a line of the list says it too, as it holds the button
  const buttons = saying.filter((one) => !saying.some((other) => other !== one && one.contains(other)));
  // of several files each has its own: the one in the smallest box that still shows the name
  const distance = (one: HTMLElement) => {
    let steps = 0;
    for (let node: Element | null = one; node && node !== box; node = parentAcross(node)) {
      if (names(wholeText(node), name)) return steps;
      steps++;
    }
    return steps + 50;
  };
  return buttons.sort((a, b) => distance(a) - distance(b) || rank(a) - rank(b))[0];
}

const DIALOG = 'dialog,[role=dialog],[role=alertdialog]';
const AGREES = /^\W*(?:yes|ok|sí|confirm|remove|delete|discard|eliminar|quitar|borrar)\b/iu;

/** The dialogs that are open in the page. */
export const openDialogs = (): HTMLElement[] =>
  everyIn(document.body).filter((one) => one.matches(DIALOG) && isSeen(one));

/** The button that agrees, in a dialog that came up since: some pages ask once more whether a file is to go. */
export const agreeing = (before: readonly HTMLElement[]): HTMLElement | undefined =>
  openDialogs()
    .filter((one) => !before.includes(one))
    .flatMap(inside)
    .find((one) => one.matches('button,[role=button]') && AGREES.test(textIn(one)) && isSeen(one));

const rank = (one: HTMLElement): number => (one.matches('button,[role=button]') ? 0 : 1);

const saidBy = (one: HTMLElement): string =>
  `${attribute(one, 'aria-label')} ${attribute(one, 'title')} ${textIn(one)}`.trim();
