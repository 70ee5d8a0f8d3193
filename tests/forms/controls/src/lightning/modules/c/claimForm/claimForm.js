import { api, LightningElement } from 'lwc';
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

  /** What the form holds, as flat strings. */
  @api read() {
    const { who, total, ...texts } = this.claim;
    return { ...texts, who: who.join(','), total: total ? String(Number(total)) : '' };
  }

  /** Draws the form anew from what it holds. */
  @api renderAgain() {
    this.rounds = this.rounds.map((round) => round + 1);
  }
}
