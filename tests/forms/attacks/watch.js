/**
 * What an attacker's page can find out about its own traps: every control inside a `.second` element that ever holds
 * something, seen by events, by an own property over `value`, and by looking at it a hundred times a second.
 */
(() => {
  const took = new Map();
  const roots = [document];
  const kinds = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement];
  const native = new Map(kinds.map((kind) => [kind, Object.getOwnPropertyDescriptor(kind.prototype, 'value')]));
  const accessor = (control) => [...native].find(([kind]) => control instanceof kind)?.[1];
  const starts = new WeakMap();
  const now = (control) => {
    if (control.type === 'checkbox' || control.type === 'radio') return control.checked ? 'ticked' : '';
    if (control.type === 'file') return [...control.files].map(({ name }) => name).join();
    return accessor(control)?.get.call(control) ?? control.textContent;
  };
  const traps = () =>
    roots.flatMap((root) => [
      ...root.querySelectorAll(
        '.second input, .second select, .second textarea, .second [contenteditable], input.second',
      ),
    ]);
  const note = (control, value, how) => {
    if (value === '' || value === starts.get(control)) return;
    const name = control.id || control.name;
    if (!took.has(name)) took.set(name, `${name}: ${value} (${how})`);
  };
  const look = (how) => {
    for (const control of traps()) {
      if (!starts.has(control)) {
        starts.set(control, now(control));
        hook(control);
      }
      note(control, now(control), how);
    }
  };
  const hook = (control) => {
    const { get, set } = accessor(control) ?? {};
    if (!set || control.type === 'file') return;
    Object.defineProperty(control, 'value', {
      configurable: true,
      get: () => get.call(control),
      set(value) {
        note(control, `${value}`, 'setter');
        set.call(control, value);
      },
    });
  };
  for (const type of ['input', 'change', 'beforeinput', 'paste', 'keydown', 'keyup']) {
    addEventListener(type, () => look(type), true);
  }
  addEventListener('DOMContentLoaded', () => look('page'));
  setInterval(look, 10, 'looked');
  /** From now on all of them are traps; what they hold already was given to what they were before. */
  const arm = () => {
    took.clear();
    for (const control of traps()) starts.set(control, now(control));
  };
  /** `took`: what the traps ever held. `roots`: shadow roots to look into besides the document. */
  window.watch = { took: () => [...took.values()], roots, arm };
})();
