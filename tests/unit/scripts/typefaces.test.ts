import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

it('a script finds the fonts that the extension has in its bundle', () => {
  const script = `
    import { PDFDocument } from '@cantoo/pdf-lib';
    import { fontFor } from './lib/pdf/typefaces.ts';
    const document = await PDFDocument.create();
    for (const face of ['sans', 'bold', 'mono']) console.log((await fontFor(document, face, 'Nguyễn')).name);
  `;
  const said = execFileSync(process.execPath, ['scripts/run.mjs', '--input-type=module', '-e', script], { cwd: root });
  expect(said.toString().trim().split('\n')).toEqual(['Arimo-Regular', 'Arimo-Bold', 'Cousine-Regular']);
});
