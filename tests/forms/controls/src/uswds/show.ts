/** Writes what the page holds into its controls, and nothing into those it holds nothing for. */
export function show(form: HTMLFormElement, claim: Record<string, string>): void {
  for (const control of form.querySelectorAll<HTMLInputElement>('[name]')) {
    const held = claim[control.name] ?? '';
    if (control.type === 'radio' || control.type === 'checkbox') {
      control.checked = held.split(',').includes(control.value);
    } else if (control.matches('.usa-date-picker__external-input')) {
      const [year, month, day] = held.split('-');
      control.value = held ? `${month}/${day}/${year}` : '';
    } else {
      control.value = held;
    }
  }
  for (const list of form.querySelectorAll<HTMLSelectElement>('.usa-combo-box__select')) {
    const chosen = list.selectedOptions[0]?.text ?? '';
    list.closest('.usa-combo-box')!.querySelector<HTMLInputElement>('.usa-combo-box__input')!.value = chosen;
  }
}
