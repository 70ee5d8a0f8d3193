import { writeFile } from 'node:fs/promises';
import { PDF_FORMS } from './pdf-forms/registry.ts';

/** Writes the PDF claim forms of tests/forms/pdf and the wanted values beside them. Run after changing a form. */
const folder = new URL('../tests/forms/pdf/', import.meta.url);
for (const { page, build, expected } of PDF_FORMS) {
  const bytes = await build();
  await writeFile(new URL(`${page}.pdf`, folder), bytes);
  await writeFile(new URL(`${page}.expected.json`, folder), expected());
  console.log(`${page}.pdf  ${bytes.length} bytes`);
}
