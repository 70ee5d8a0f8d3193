import { buildForms } from '../../../scripts/lib/buildForms.ts';
import { buildExtension } from '../../../scripts/lib/extensionBuild.ts';

/** Before any test file: both builds of the extension and the claim pages. */
export default async function build(): Promise<void> {
  await buildExtension('chromium');
  await buildExtension('firefox');
  await buildForms();
}
