/** What every field of the portal's kit is: a form-associated element, its control in a closed root, its value its own. */
export abstract class PortalField extends HTMLElement {
  static readonly formAssociated = true;
  protected readonly root = this.attachShadow({ mode: 'closed', delegatesFocus: true });
  readonly #internals = this.attachInternals();
  #value = '';
  #isMade = false;

  /** Builds the control once, when the element is first on the page. */
  protected abstract make(): void;
  /** Shows the value the element holds. */
  protected abstract show(value: string): void;

  connectedCallback(): void {
    if (this.#isMade) return;
    this.#isMade = true;
    const style = document.createElement('style');
    style.textContent = `
      :host { display: block; position: relative; }
      input:not([type=radio], [type=checkbox]), textarea, select, button { font: inherit; width: 100%; box-sizing: border-box; padding: 0.3rem; }
      label { margin-inline-end: 1.25rem; }
      button { text-align: start; background: #fff; border: 1px solid #747474; border-radius: 4px; }
      ul { position: absolute; z-index: 1; inset-inline: 0; margin: 0; padding: 0; max-height: 14rem; overflow: auto;
        list-style: none; background: #fff; border: 1px solid #747474; }
      li { padding: 0.3rem 0.6rem; cursor: pointer; }
      li.active { background: #e3effc; }`;
    this.root.append(style);
    this.make();
    this.show(this.#value);
  }

  get value(): string {
    return this.#value;
  }

  /** Takes what the user did to the control and tells whoever listens outside. */
  protected commit(value: string): void {
    this.#value = value;
    this.#internals.setFormValue(value);
    this.dispatchEvent(new CustomEvent('valuechange', { detail: { value }, bubbles: true, composed: true }));
  }

  /** Shows the value once more, whatever the control was made to show. */
  renderAgain(): void {
    this.show(this.#value);
  }
}

/** An element with properties and children. */
export function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
