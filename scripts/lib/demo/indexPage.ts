import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The sample claim pages below tests/forms that can be opened, as links; built ones from dist/. */
function links(forms: string): { title: string; href: string }[] {
  const files = globSync(['*/expected.json', 'src/*/expected.json', 'claims/*/expected.json'], { cwd: forms }).sort();
  return files.flatMap((file) => {
    const folder = dirname(file)
      .replaceAll('\\', '/')
      .replace(/^src\//, 'dist/');
    if (!existsSync(join(forms, folder, 'index.html'))) return [];
    const { title } = JSON.parse(readFileSync(join(forms, file), 'utf8')) as { title: string };
    return [{ title, href: `/${folder}/` }];
  });
}

/** HTML of the page from which a person reaches every sample claim page. */
export function indexPage(forms: string, passphrase: string): string {
  const items = links(forms).map(({ title, href }) => `<li><a href="${href}">${escapeHtml(title)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>CoolClaim: sample claim pages</title>
<style>
  body { font: 17px/1.5 system-ui, sans-serif; max-width: 42em; margin: 3em auto; padding: 0 1em }
  li { margin: .4em 0 }
  code { background: #eef; padding: .1em .4em }
</style>
<h1>Sample claim pages</h1>
<p>Open one, then click the CoolClaim button in the browser's toolbar (in Chromium behind the puzzle piece). The vault's passphrase is <code>${escapeHtml(passphrase)}</code>.
The people in the sample are made up, and nothing leaves this computer.</p>
<ul>${items.join('\n')}</ul>`;
}
