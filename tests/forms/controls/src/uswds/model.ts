/** What the page's change events told, by the names of the fields. */
export const claim: Record<string, string> = {};

/** Takes a changed control's value. Combo box and date picker change a hidden control of their own, which is the one to hear. */
export function told(control: HTMLInputElement): void {
  if (control.matches('.usa-date-picker__external-input, .usa-combo-box__input')) return;
  const picker = control.closest('.usa-date-picker');
  if (picker) {
    claim[picker.querySelector<HTMLInputElement>('.usa-date-picker__external-input')!.name] = control.value;
  } else if (control.type === 'checkbox') {
    const all = control.form!.querySelectorAll<HTMLInputElement>(`[name=${control.name}]:checked`);
    claim[control.name] = [...all].map(({ value }) => value).join(',');
  } else {
    claim[control.name] = control.value;
  }
}

const two = (part = '') => part.padStart(2, '0');

/** The claim as flat strings. */
export const flat = (from: typeof claim): Record<string, string> => ({
  ...from,
  patientBorn: [from.patientYear, two(from.patientMonth), two(from.patientDay)].join('-'),
  subscriberBorn: [from.subscriberYear, two(from.subscriberMonth), two(from.subscriberDay)].join('-'),
  total: from.total ? String(Number(from.total.replace(/[$,]/g, ''))) : '',
});
