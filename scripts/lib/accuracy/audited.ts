import type { Correction } from './corpusAudit.ts';
import type { MeasuredForm } from './measureCorpus.ts';

/**
 * The forms of the tuning half with the labels corrected. Throws where a correction is for a form of the other half, which
 * nobody reads, or where the control it names is not in its place.
 */
export function audited(forms: readonly MeasuredForm[], corrections: readonly Correction[]): MeasuredForm[] {
  const byForm = new Map(forms.map((form) => [form.page.html, form]));
  for (const { html, at, name } of corrections) {
    const form = byForm.get(html);
    if (form && form.page.half !== 'tuning') throw new Error(`${html} is of the test half: it cannot have been read.`);
    if (form?.controls[at]?.name !== name) throw new Error(`Control ${at} of ${html} is not "${name}".`);
  }
  return forms
    .filter(({ page }) => page.half === 'tuning')
    .map((form) => ({
      ...form,
      controls: form.controls.map((control, at) => {
        const correction = corrections.find((each) => each.html === form.page.html && each.at === at);
        return correction ? { ...control, gold: correction.is } : control;
      }),
    }));
}
