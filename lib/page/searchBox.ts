import { listboxesIn } from './offered';
import type { TextControl } from './typing';

const TYPED_INTO = 'input:not([type=hidden],[type=radio],[type=checkbox],[readonly],[inputmode=none]),textarea';
/** How far around a list its search box stands, in parents. */
const AROUND = 3;

/** The box to search an open list with: where opening it has put the focus, or beside the list in its popup. */
export function searchBoxOf(button: HTMLElement): TextControl | undefined {
  const active = activeDeep();
  if (active !== button && active?.matches(TYPED_INTO)) return active as TextControl;
  for (const list of listboxesIn(button)) {
    let around = list.parentElement;
    for (let up = 0; around && !around.contains(button) && up < AROUND; up++, around = around.parentElement) {
      const box = around.querySelector<TextControl>(TYPED_INTO);
      if (box) return box;
    }
  }
  return undefined;
}

function activeDeep(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
