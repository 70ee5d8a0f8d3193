import { api, LightningElement } from 'lwc';

/** One charge of the case. It tells its owner what was changed in it, and keeps nothing itself. */
export default class CaseLine extends LightningElement {
  @api line;
  @api position;

  get title() {
    return `Charge ${this.position + 1}`;
  }

  handleChange(event) {
    const detail = { position: this.position, field: event.target.name, value: event.detail.value ?? '' };
    this.dispatchEvent(new CustomEvent('linechange', { detail }));
  }

  handleRemove() {
    this.dispatchEvent(new CustomEvent('lineremove', { detail: { position: this.position } }));
  }
}
