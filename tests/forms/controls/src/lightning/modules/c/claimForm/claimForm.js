import { api, LightningElement } from 'lwc';
import { filesText } from '../../../../shared/files.ts';
import { RELATIONSHIPS, SEXES, US_STATES } from '../../../../shared/lists.ts';

const options = (list) => list.map(([value, label]) => ({ value, label }));

/** The claim: every component shows what `claim` holds and tells its changes by its change event. */
export default class ClaimForm extends LightningElement {
  claim = { who: [] };
  rounds = [0];

  states = [{ value: '', label: 'Choose a state' }, ...options(US_STATES)];
  sexes = options(SEXES);
  relationships = options(RELATIONSHIPS);
  people = [
    { value: 'self', label: 'Subscriber' },
    { value: 'spouse', label: "Subscriber's spouse" },
    { value: 'child', label: "Subscriber's child" },
    { value: 'other', label: 'Other dependent' },
  ];

  handleChange(event) {
    this.claim = { ...this.claim, [event.target.name]: event.detail.value ?? '' };
  }

  /** The component shows no name; the page of the portal does. */
  files = {};
  get names() {
    const named = Object.entries(this.files).map(([key, files]) => [key, files.map(({ name }) => name).join(', ')]);
    return Object.fromEntries(named);
  }

  handleFiles(event) {
    this.files = { ...this.files, [event.target.name]: [...event.target.files] };
  }

  /** What the form holds, as flat strings. */
  @api async read() {
    const { who, total, ...texts } = this.claim;
    const bill = await filesText(this.files.bill);
    const medical = await filesText(this.files.medical);
    return { ...texts, bill, medical, who: who.join(','), total: total ? String(Number(total)) : '' };
  }

  /** Draws the form anew from what it holds. */
  @api renderAgain() {
    this.rounds = this.rounds.map((round) => round + 1);
  }
}
