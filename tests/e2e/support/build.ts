import { buildForms } from '../../../scripts/lib/buildForms.ts';
import { buildExtension } from '../../../scripts/lib/extensionBuild.ts';
import { SUBSET } from '../../../scripts/lib/matrix/pages.ts';

/** Before any test file: both builds of the extension, the claim pages, and those of controls that need no libraries of their own. */
export default async function build(): Promise<void> {
  await buildExtension('chromium');
  await buildExtension('firefox');
  await buildForms();
  await buildForms('controls', ...SUBSET, '--no-install');
}
