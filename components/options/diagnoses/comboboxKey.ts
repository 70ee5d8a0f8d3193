interface State {
  open: boolean;
  active: number; // -1 when no option is
  count: number;
}
export interface Step {
  open: boolean;
  active: number;
  choose?: number;
}

/**
 * What a key does in an editable combobox, undefined when it is the input's own: arrows open the list and walk round it,
 * Enter takes the marked option, Escape closes and changes nothing, Tab goes on.
 */
export function comboboxKey(event: Pick<KeyboardEvent, 'key' | 'altKey'>, state: State): Step | undefined {
  const { open, active, count } = state;
  switch (event.key) {
    case 'ArrowDown':
      if (event.altKey || count === 0) return { open: true, active: -1 };
      return { open: true, active: open ? (active + 1) % count : 0 };
    case 'ArrowUp':
      if (event.altKey) return { open: false, active: -1 };
      if (count === 0) return { open: true, active: -1 };
      return { open: true, active: open && active > 0 ? active - 1 : count - 1 };
    case 'Enter':
      if (!open) return undefined;
      return active >= 0 ? { open: false, active: -1, choose: active } : { open: false, active: -1 };
    case 'Escape':
      return open ? { open: false, active: -1 } : undefined;
    default:
      return undefined;
  }
}
