import {
  defineCustomElementVaCheckbox,
  defineCustomElementVaComboBox,
  defineCustomElementVaMemorableDate,
  defineCustomElementVaRadio,
  defineCustomElementVaRadioOption,
  defineCustomElementVaSelect,
  defineCustomElementVaTextarea,
  defineCustomElementVaTextInput,
} from '@department-of-veterans-affairs/web-components/dist/components/index.js';

for (const define of [
  defineCustomElementVaTextInput,
  defineCustomElementVaTextarea,
  defineCustomElementVaSelect,
  defineCustomElementVaComboBox,
  defineCustomElementVaMemorableDate,
  defineCustomElementVaRadio,
  defineCustomElementVaRadioOption,
  defineCustomElementVaCheckbox,
]) {
  define();
}

const STATES = '<option value="AL">Alabama</option><option value="WI">Wisconsin</option>';

document.getElementById('root').innerHTML = `
  <va-text-input name="first" label="First name" required></va-text-input>
  <va-text-input name="phone" label="Phone" type="tel" inputmode="tel" maxlength="10"></va-text-input>
  <va-text-input name="amount" label="Amount" currency inputmode="decimal"></va-text-input>
  <va-text-input name="kept" label="Last name" value="Okafor"></va-text-input>
  <va-textarea name="why" label="Reason"></va-textarea>
  <va-select name="state" label="State">${STATES}</va-select>
  <va-combo-box name="home" label="Home state">${STATES}</va-combo-box>
  <va-memorable-date name="birth" label="Date of birth" month-select></va-memorable-date>
  <va-memorable-date name="service" label="Date of service" month-select="false"></va-memorable-date>
  <va-radio name="relation" label="Relationship">
    <va-radio-option name="relation" value="self" label="Self"></va-radio-option>
    <va-radio-option name="relation" value="spouse" label="Spouse"></va-radio-option>
  </va-radio>
  <va-checkbox name="paid" label="Paid in full"></va-checkbox>
`;

/** What a form built on these components keeps: the detail of their own events, by name. */
const model = {};
const events = [];
const hear = (type, name, value) => {
  events.push(`${type} ${name}`);
  model[name] = value;
};
const nameOf = (event) => event.target.getAttribute('name');
document.addEventListener('input', (event) => {
  if (['VA-TEXT-INPUT', 'VA-TEXTAREA'].includes(event.target.tagName)) hear('input', nameOf(event), event.target.value);
});
document.addEventListener('vaSelect', (event) => hear('vaSelect', nameOf(event), event.detail.value));
document.addEventListener('dateChange', (event) => hear('dateChange', nameOf(event), event.target.value));
document.addEventListener('dateBlur', (event) => hear('dateBlur', nameOf(event), event.target.value));
document.addEventListener('vaValueChange', (event) => hear('vaValueChange', nameOf(event), event.detail.value));
document.addEventListener('vaChange', (event) => hear('vaChange', nameOf(event), event.detail.checked));

window.model = () => model;
window.events = events;
/** The components' own properties, which a page reads on Continue. */
window.properties = () =>
  Object.fromEntries(
    [...document.querySelectorAll('#root > *')].map((element) => [
      element.getAttribute('name'),
      element.tagName === 'VA-CHECKBOX'
        ? element.checked
        : element.tagName === 'VA-RADIO'
          ? [...element.querySelectorAll('va-radio-option')].find((option) => option.checked)?.value
          : element.value,
    ]),
  );
window.errors = () => [...document.querySelectorAll('#root > *')].map((element) => element.error).filter(Boolean);
setTimeout(() => {
  window.ready = true;
}, 300);
