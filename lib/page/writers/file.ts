import { takes } from '../../documents/accepts';
import type { AttachedFile, WriteAction } from '../../pipeline';
import { wholeFile } from '../fileParts';
import { pause, until } from '../pause';
import { press } from '../press';
import {
  agreeing,
  boxesAround,
  boxShowing,
  dropZone,
  isDroppedOn,
  openDialogs,
  removerOf,
  textAround,
} from '../uploads';
import { as, cannot, type Writer } from './writer';

/** Names of what was attached in this frame: a page may empty its control and show a list of its own. */
const attached = new Set<string>();
/** What stood around a control before it was given files. */
const textBefore = new WeakMap<WriteAction, string>();
/** What a control was given last. */
const given = new WeakMap<HTMLElement, WriteAction>();
/** Whose files were dropped, as nothing else had any effect. */
const dropped = new WeakSet<WriteAction>();

/** How long a page may take to show what it was given. */
const SHOWS_WITHIN = 1500;
/** And to take it off its list, or to ask whether it is to go. */
const GOES_WITHIN = 500;

const filesOf = (element: HTMLElement): File[] => [...((element as HTMLInputElement).files ?? [])];

const inInput = (element: HTMLElement, { name, size }: AttachedFile): boolean =>
  filesOf(element).some((file) => file.name === name && file.size === size);

const isShown = (element: HTMLElement, { name }: AttachedFile): boolean =>
  boxShowing(boxesAround(element), name) !== undefined;

/** Whether the page has done nothing that can be seen since a control was given files that it does not draw itself. */
function isDeaf(element: HTMLElement): boolean {
  const action = given.get(element);
  return (
    action !== undefined &&
    !dropped.has(action) &&
    textAround(element) === textBefore.get(action) &&
    isDroppedOn(element)
  );
}

/**
 * An upload control, also one hidden behind a button or a drop zone: it is given the files as if she had chosen them,
 * and where the page does not answer to that, they are dropped on it. What the page then holds or shows is what counts.
 */
export const file: Writer = {
  read({ element }) {
    if (isDeaf(element)) return '';
    const names = filesOf(element).map(({ name }) => name);
    if (names.length > 0) return names.join(', ');
    const boxes = boxesAround(element);
    return [...attached].filter((name) => boxShowing(boxes, name)).join(', ');
  },
  matches: ({ element }, action) =>
    action.do === 'attach' &&
    action.files.every((one) => isShown(element, one) || (inInput(element, one) && !isDeaf(element))),
  async write({ element }, action, { focus, attempt }) {
    const { files } = as(action, 'attach');
    const input = element as HTMLInputElement;
    if (!files.every((one) => takes(input.accept, one))) throw cannot(`filetype ${input.accept}`);
    if (files.length > 1 && !input.multiple) throw cannot('several');
    const whole = files.map(wholeFile);
    if (attempt === 0) {
      textBefore.set(action, textAround(element));
      given.set(element, action);
      for (const { name } of files) attached.add(name);
      focus.to(element);
      give(input, carrying(whole).files);
      return;
    }
    const areShown = () => files.every((one) => isShown(element, one));
    // a page that has answered in any way gets the files once
    if ((await until(areShown, SHOWS_WITHIN)) || textAround(element) !== textBefore.get(action)) return;
    dropped.add(action);
    drop(dropZone(element), carrying(whole, pageView()));
    if (await until(areShown, SHOWS_WITHIN)) input.value = ''; // it has them from the drop
  },
  /** Only controls that stood empty are ever written. Emptied first; a list of the page's own has a button for it. */
  async restore({ element }) {
    const boxes = boxesAround(element); // the control itself may be drawn anew in between
    if (filesOf(element).length > 0) {
      give(element as HTMLInputElement, new DataTransfer().files);
      await pause(50);
    }
    for (const name of attached) {
      const remover = removerOf(boxes, name);
      if (!remover) continue;
      const isGone = () => !boxShowing(boxes, name);
      const dialogs = openDialogs();
      press(remover);
      const answer = await until(() => isGone() || agreeing(dialogs), GOES_WITHIN);
      if (!(answer instanceof HTMLElement)) continue;
      press(answer);
      await until(isGone, GOES_WITHIN);
    }
  },
};

/** Firefox shows a page only what was put into a DataTransfer on the page's own side of the wall. */
const pageView = (): typeof globalThis =>
  (window as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis;

function carrying(files: readonly File[], view = globalThis): DataTransfer {
  const data = new view.DataTransfer();
  for (const one of files) data.items.add(one);
  return data;
}

function drop(zone: HTMLElement, dataTransfer: DataTransfer): void {
  for (const type of ['dragenter', 'dragover', 'drop']) {
    zone.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
  }
}

function give(input: HTMLInputElement, files: FileList): void {
  input.files = files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
