import { type Choices, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists.ts';
import { made, PortalField } from './portalField.ts';

/** The lists a field may name in its `list` attribute. */
const LISTS: Record<string, Choices> = { states: US_STATES, sexes: SEXES, relationships: RELATIONSHIPS };

abstract class WithList extends PortalField {
  protected get list(): Choices {
    return LISTS[this.getAttribute('list') ?? ''] ?? [];
  }
}

class PortalInput extends PortalField {
  readonly #input = made('input', {});

  protected make(): void {
    this.#input.type = this.getAttribute('type') ?? 'text';
    this.#input.addEventListener('change', () => this.commit(this.#input.value));
    this.root.append(this.#input);
  }
  protected show(value: string): void {
    this.#input.value = value;
  }
}

class PortalTextarea extends PortalField {
  readonly #area = made('textarea', { rows: 3 });

  protected make(): void {
    this.#area.addEventListener('change', () => this.commit(this.#area.value));
    this.root.append(this.#area);
  }
  protected show(value: string): void {
    this.#area.value = value;
  }
}

class PortalSelect extends WithList {
  readonly #select = made('select', {});

  protected make(): void {
    this.#select.append(new Option('Select one', ''), ...this.list.map(([value, text]) => new Option(text, value)));
    this.#select.addEventListener('change', () => this.commit(this.#select.value));
    this.root.append(this.#select);
  }
  protected show(value: string): void {
    this.#select.value = value;
  }
}

/** Radios, or checkboxes with `multiple`; the group's name stands outside, each choice's own beside it. */
class PortalChoices extends WithList {
  #inputs: HTMLInputElement[] = [];

  protected make(): void {
    const type = this.hasAttribute('multiple') ? 'checkbox' : 'radio';
    this.#inputs = this.list.map(([value]) => made('input', { type, value, name: 'choice' }));
    const labels = this.list.map(([, text], index) => made('label', {}, this.#inputs[index]!, ` ${text}`));
    this.root.append(...labels);
    this.root.addEventListener('change', () => {
      const ticked = this.#inputs.filter(({ checked }) => checked);
      this.commit(ticked.map(({ value }) => value).join(','));
    });
  }
  protected show(value: string): void {
    for (const input of this.#inputs) input.checked = value.split(',').includes(input.value);
  }
}

/** A button that opens a listbox, as ARIA's select-only combobox has it. */
class PortalCombobox extends WithList {
  readonly #button = made('button', { type: 'button', role: 'combobox' });
  readonly #listbox = made('ul', { role: 'listbox', id: 'listbox', hidden: true });
  #active = -1;

  protected make(): void {
    this.#button.setAttribute('aria-haspopup', 'listbox');
    this.#button.setAttribute('aria-controls', 'listbox');
    this.#listbox.append(
      ...this.list.map(([value, text]) => {
        const option = made('li', { role: 'option', id: `option-${value}` }, text);
        option.addEventListener('mousedown', (event) => event.preventDefault()); // the button keeps the focus
        option.addEventListener('click', () => this.#choose(value));
        return option;
      }),
    );
    this.#button.addEventListener('click', () => this.#open(Boolean(this.#listbox.hidden)));
    this.#button.addEventListener('blur', () => this.#open(false));
    this.#button.addEventListener('keydown', (event) => this.#key(event));
    this.#open(false);
    this.root.append(this.#button, this.#listbox);
  }

  protected show(value: string): void {
    this.#button.textContent = this.list.find(([code]) => code === value)?.[1] ?? 'Select an option';
    for (const option of this.#listbox.children) option.ariaSelected = String(option.id === `option-${value}`);
  }

  #open(isOpen: boolean): void {
    this.#listbox.hidden = !isOpen;
    this.#button.ariaExpanded = String(isOpen);
    if (isOpen)
      this.#move(
        Math.max(
          0,
          this.list.findIndex(([value]) => value === this.value),
        ),
      );
  }

  #move(index: number): void {
    this.#active = Math.min(Math.max(index, 0), this.list.length - 1);
    for (const [at, option] of [...this.#listbox.children].entries()) {
      option.classList.toggle('active', at === this.#active);
      if (at === this.#active) option.scrollIntoView({ block: 'nearest' });
    }
    this.#button.setAttribute('aria-activedescendant', this.#listbox.children[this.#active]?.id ?? '');
  }

  #choose(value: string): void {
    this.commit(value);
    this.show(value);
    this.#open(false);
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    const isOpen = !this.#listbox.hidden;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!isOpen) this.#open(true);
      else this.#move(this.#active + (key === 'ArrowDown' ? 1 : -1));
    } else if (key === 'Enter' && isOpen) {
      this.#choose(this.list[this.#active]![0]);
    } else if (key === 'Escape') {
      this.#open(false);
    } else if (/^[a-z]$/i.test(key)) {
      if (!isOpen) this.#open(true);
      const starts = ([, text]: Choices[number]) => text.toLowerCase().startsWith(key.toLowerCase());
      const after = this.list.findIndex((row, index) => index > this.#active && starts(row));
      this.#move(after < 0 ? this.list.findIndex(starts) : after);
    } else return;
    event.preventDefault();
  }
}

customElements.define('portal-input', PortalInput);
customElements.define('portal-textarea', PortalTextarea);
customElements.define('portal-select', PortalSelect);
customElements.define('portal-choices', PortalChoices);
customElements.define('portal-combobox', PortalCombobox);
