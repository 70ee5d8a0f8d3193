// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import type { DocumentList } from '../../../lib/messages';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import { fromBase64, toBase64 } from '../../../lib/vault/bytes';
import { PART_BYTES } from '../../../lib/vault/documents';
import { sixRowForm } from '../../support/sixRowForm';
import { bodies, fakeBackground, storedProfile } from './fakeBackground';
import { byId, go, named, show } from './optionsPage';

const CLAIM = { profile: paxmanHub2026.id, course: paxmanHub2026.courses[0]!.id };
const BLANK = new Uint8Array(readFileSync(join(__dirname, '../../forms/pdf/member-claim.pdf')));
const LINES = buildClaim(paxmanHub2026, CLAIM.course, '2026-06-01', 'en').lines.length;
const blank = (bytes: Uint8Array<ArrayBuffer> = BLANK, name = 'member-claim.pdf') =>
  new File([bytes], name, { type: 'application/pdf' });

/** The background with one stored blank form; what is stored is kept whole. */
function background(more: Parameters<typeof fakeBackground>[0] = {}) {
  const documents: DocumentList['documents'] = [
    {
      id: 'f1',
      name: 'blank.pdf',
      kind: 'claim-form',
      type: 'application/pdf',
      size: BLANK.length,
      added: '2026-06-01',
      ...CLAIM,
    },
  ];
  const list = (): DocumentList => ({ documents: [...documents], damaged: [], claims: [{ ...CLAIM, text: 'Course' }] });
  const parts: Uint8Array[] = [];
  const calls = fakeBackground({
    ...storedProfile(paxmanHub2026),
    'documents.list': list,
    'documents.part': ({ data }) => {
      parts.push(fromBase64(data));
      return {};
    },
    'documents.add': ({ file, ...said }) => {
      documents.push({ ...said, id: file, type: 'application/pdf', added: '2026-06-01' });
      return list();
    },
    'documents.read': ({ index }) => ({
      data: toBase64(BLANK.slice(index * PART_BYTES, (index + 1) * PART_BYTES)),
    }),
    ...more,
  });
  return { calls, parts };
}

const openSection = async () => {
  const user = show();
  await waitFor(() => expect(named('label')).toBeTruthy());
  await go('forms');
  await waitFor(() => expect(byId('blank-form')).toBeTruthy());
  return user;
};
const reviewed = () => waitFor(() => expect(byId('form-name')).toBeTruthy(), { timeout: 20_000 });
const filled = () => waitFor(() => expect(byId('filled-forms')).toBeTruthy(), { timeout: 20_000 });
const group = (status: string, root: ParentNode = document) =>
  root.querySelector(`.group.${status}`)?.textContent ?? '';

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('a blank form that she picks', () => {
  it('is reviewed first: what goes where, with its reason, what is hers, what is never touched', async () => {
    const { calls } = background();
    const user = await openSection();
    await user.upload(byId('blank-form'), [blank()]);
    await reviewed();
    expect(group('ready')).toContain(paxmanHub2026.patient.name.last);
    expect(group('ready')).toContain('Why');
    expect(group('ignored')).toMatch(/[Ss]ign/);
    expect(byId('form-found').textContent).toMatch(/\d+ of \d+ fields/);
    expect(bodies(calls, 'documents.part')).toEqual([]);
  });

  it('is filled with what she lets through, looked at, saved, and stored as the claim form of the claim', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${made.push(blob as Blob)}`);
    const { calls, parts } = background();
    const user = await openSection();
    await user.upload(byId('blank-form'), [blank()]);
    await reviewed();
    const boxes = () => [...document.querySelectorAll<HTMLElement>('.group.ready li')];
    const last = boxes().find((row) => row.textContent?.includes(paxmanHub2026.patient.name.last))!;
    await user.click(last.querySelector('input')!);
    await user.click(byId('fill-form'));
    await filled();
    expect(group('needs-you')).toContain('You left this one out.');
    expect(document.querySelector('.filled-copy .result')?.textContent).toMatch(/\d+ of \d+ fields filled/);
    await user.click(document.querySelector('.filled-copy .store')!);
    await waitFor(() => expect(bodies(calls, 'documents.add')).toHaveLength(1));
    expect(bodies(calls, 'documents.add')[0]).toMatchObject({
      name: 'member-claim (filled).pdf',
      kind: 'claim-form',
      ...CLAIM,
    });
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const held = (await PDFDocument.load(Buffer.concat(parts)))
      .getForm()
      .getFields()
      .map((field) => ('getText' in field ? (field as { getText(): string | undefined }).getText() : ''));
    expect(held).toContain(paxmanHub2026.coverage.memberId);
    expect(held.some((text) => text?.includes(paxmanHub2026.patient.name.first))).toBe(true);
    await user.click(document.querySelector('.filled-copy .look')!);
    await waitFor(() => expect(document.querySelector('dialog.preview a.view')?.getAttribute('href')).toBe('blob:1'));
    expect(made[0]!.size).toBe(Buffer.concat(parts).length);
  });

  it('takes as many forms as the lines need, each with its own lines and name', async () => {
    const { parts } = background();
    const user = await openSection();
    await user.upload(byId('blank-form'), [blank(new Uint8Array(await sixRowForm()), 'six.pdf')]);
    await reviewed();
    expect(LINES).toBe(7);
    const copies = [...document.querySelectorAll('.form-copy')];
    expect(copies.map((copy) => copy.querySelector('h3')?.textContent)).toEqual(['Form 1 of 2', 'Form 2 of 2']);
    const linesIn = (copy: Element) =>
      [...copy.querySelectorAll('.group.ready .name')].filter((name) => name.textContent?.startsWith('Charge,')).length;
    expect(copies.map(linesIn)).toEqual([6, 1]);
    await user.click(byId('fill-form'));
    await filled();
    const names = [...document.querySelectorAll('.filled-copy > p > .name')].map((name) => name.textContent);
    expect(names).toEqual(['six (filled, 1 of 2).pdf', 'six (filled, 2 of 2).pdf']);
    await user.click(document.querySelectorAll('.filled-copy .store')[1]!);
    await waitFor(() => expect(document.body.textContent).toContain('six (filled, 2 of 2).pdf is stored'));
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const second = (await PDFDocument.load(Buffer.concat(parts))).getForm();
    const lines = Array.from({ length: 6 }, (_, row) => second.getTextField(`charge${row}`).getText() ?? '');
    expect(lines.filter((text) => text !== '')).toHaveLength(1);
    expect(second.getTextField('total').getText()).toBe(lines[0]);
  });

  it('one that is stored is taken from there', async () => {
    background();
    const user = await openSection();
    await waitFor(() => expect(byId('take-stored')).toBeTruthy());
    await user.click(byId('take-stored'));
    await reviewed();
    expect(byId('form-name').textContent).toBe('blank.pdf');
  });

  it('back leads to the review, and from there to another form', async () => {
    background();
    const user = await openSection();
    await user.upload(byId('blank-form'), [blank()]);
    await reviewed();
    await user.click(byId('fill-form'));
    await filled();
    await user.click(byId('back-to-review'));
    await reviewed();
    await user.click(byId('other-form'));
    await waitFor(() => expect(byId('blank-form')).toBeTruthy());
  });
});

describe('a file that is no fillable form', () => {
  it.each([
    ['no PDF', new TextEncoder().encode('hello'), /not a PDF/],
    ['a broken one', BLANK.slice(0, 4000), /damaged/],
    ['an empty one', new Uint8Array(0), /is empty/],
  ])('%s: one sentence, and the file is untouched', async (_, bytes, why) => {
    const { calls } = background();
    await openSection();
    fireEvent(
      byId('blank-form-drop'),
      Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
        dataTransfer: { files: [blank(bytes)] },
      }),
    );
    await waitFor(() => expect(byId('forms-error')?.textContent).toMatch(why), { timeout: 20_000 });
    expect(document.body.textContent).toContain('Your file was not changed.');
    expect(byId('blank-form')).toBeTruthy();
    expect(bodies(calls, 'documents.part')).toEqual([]);
  });

  it('a printed page', async () => {
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const document = await PDFDocument.create();
    document.addPage();
    background();
    const user = await openSection();
    await user.upload(byId('blank-form'), [blank(new Uint8Array(await document.save()))]);
    await waitFor(() => expect(byId('forms-error')?.textContent).toMatch(/printed page/), { timeout: 20_000 });
  });
});

it('speaks Spanish', async () => {
  background({ 'settings.get': () => ({ autoLockMinutes: 15, language: 'es', panelSide: 'right' }) });
  const user = await openSection();
  await waitFor(() => expect(document.body.textContent).toContain('Elegir el formulario en blanco'));
  await user.upload(byId('blank-form'), [blank()]);
  await reviewed();
  await user.click(byId('fill-form'));
  await filled();
  expect(document.querySelector('.filled-copy .name')?.textContent).toMatch(/^member-claim \(llenado/);
});
