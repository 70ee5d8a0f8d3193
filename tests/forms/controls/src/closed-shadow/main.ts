import './portalFields.ts';
import { commitOnContinue } from '../shared/continued.ts';
import { PortalField } from './portalField.ts';

const TEMPLATE = `
  <style>
    section { margin: 0 0 1.25rem; padding: 1rem; border: 1px solid #c5ccd6; border-radius: 8px; }
    h2 { margin: 0 0 0.75rem; font-size: 1.1rem; }
    .row { margin: 0 0 0.9rem; }
  </style>
  <section><h2>Patient</h2>
    <div class="row"><label for="first">First name</label><portal-input id="first"></portal-input></div>
    <div class="row"><label for="last">Last name</label><portal-input id="last"></portal-input></div>
    <div class="row"><label for="born">Date of birth</label><portal-input id="born" type="date"></portal-input></div>
    <div class="row"><label for="patientPhone">Phone</label><portal-input id="patientPhone" type="tel"></portal-input></div>
    <div class="row"><label for="patientState">State</label><portal-select id="patientState" list="states"></portal-select></div>
    <div class="row"><span id="sexLabel">Sex</span>
      <portal-choices id="sex" role="radiogroup" aria-labelledby="sexLabel" list="sexes"></portal-choices></div>
    <div class="row"><span id="relLabel">Relationship to the subscriber (check one)</span>
      <portal-choices id="relationship" role="group" aria-labelledby="relLabel" list="relationships" multiple></portal-choices></div>
  </section>
  <section><h2>Subscriber</h2>
    <div class="row"><label for="memberId">Member ID</label><portal-input id="memberId"></portal-input></div>
    <div class="row"><label for="subscriberState">State</label><portal-combobox id="subscriberState" list="states"></portal-combobox></div>
  </section>
  <section><h2>Service</h2>
    <div class="row"><label for="what">Describe the services you received</label><portal-textarea id="what"></portal-textarea></div>
    <div class="row"><label for="total">Total charge ($)</label><portal-input id="total" type="number"></portal-input></div>
  </section>
  <section><h2>Signature</h2>
    <div class="row"><label for="signature">Type your name to sign</label><portal-input id="signature"></portal-input></div>
  </section>`;

/** The form as a portal's page has it: headings, labels and fields in a closed root of its own. */
class MemberClaim extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'closed' });

  connectedCallback(): void {
    this.#root.innerHTML = TEMPLATE;
  }
  get #fields(): PortalField[] {
    return [...this.#root.querySelectorAll('*')].filter((element) => element instanceof PortalField);
  }
  /** What the fields hold, by their ids. */
  get values(): Record<string, string> {
    return Object.fromEntries(this.#fields.map(({ id, value }) => [id, value]));
  }
  renderAgain(): void {
    for (const field of this.#fields) field.renderAgain();
  }
}
customElements.define('member-claim', MemberClaim);

const claim = document.querySelector<MemberClaim>('member-claim')!;
commitOnContinue(
  document.querySelector<HTMLElement>('#continue')!,
  () => {
    const { total, ...others } = claim.values;
    return { ...others, total: total ? String(Number(total)) : '' };
  },
  () => claim.renderAgain(),
);
