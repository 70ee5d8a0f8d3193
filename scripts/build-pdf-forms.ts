import { writeFile } from 'node:fs/promises';
import { buildForm, expectedOf } from './pdf-forms/form.ts';
import { memberClaim } from './pdf-forms/memberClaim.ts';
import { numberedNames } from './pdf-forms/numberedNames.ts';

/** Writes the PDF claim forms of tests/forms/pdf and the wanted values beside them. Run after changing a form. */
const folder = new URL('../tests/forms/pdf/', import.meta.url);
for (const spec of [memberClaim, numberedNames]) {
  const bytes = await buildForm(spec);
  await writeFile(new URL(`${spec.page}.pdf`, folder), bytes);
  await writeFile(new URL(`${spec.page}.expected.json`, folder), expectedOf(spec));
  console.log(`${spec.page}.pdf  ${bytes.length} bytes, ${spec.entries.length} fields`);
}
