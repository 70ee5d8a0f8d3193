// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../../lib/errors';
import type { DocumentList } from '../../../lib/messages';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import { fromBase64, toBase64 } from '../../../lib/vault/bytes';
import { PART_BYTES } from '../../../lib/vault/documents';
import { bodies, fakeBackground, storedProfile } from './fakeBackground';
import { byId, go, named, show } from './optionsPage';

const CLAIM = { profile: paxmanHub2026.id, course: paxmanHub2026.courses[0]!.id };
const CLAIMS = [
  { ...CLAIM, text: 'First course' },
  { profile: CLAIM.profile, course: 'second', text: 'Second course' },
];
type Stored = DocumentList['documents'][number];
const stored = (traits: Partial<Stored> = {}): Stored => ({
  id: 'a1',
  name: 'Hub receipt.pdf',
  kind: 'itemized-receipt',
  type: 'application/pdf',
  size: 1_234_567,
  added: '2026-06-01',
  ...CLAIM,
  ...traits,
});

/** The background with these files; those that are added come to them. */
function background(documents: Stored[] = [], more: Parameters<typeof fakeBackground>[0] = {}) {
  let damaged: DocumentList['damaged'] = [{ id: 'b9', name: 'Broken.pdf' }];
  const list = () => ({ documents: [...documents], damaged, claims: CLAIMS });
  return fakeBackground({
    ...storedProfile(paxmanHub2026),
    'documents.list': list,
    'documents.part': () => ({}),
    'documents.add': ({ file, ...said }) => {
      documents.push(stored({ ...said, id: file }));
      return list();
    },
    'documents.change': ({ id, ...said }) => {
      Object.assign(documents.find((one) => one.id === id)!, said);
      return list();
    },
    'documents.remove': ({ id }) => {
      damaged = damaged.filter((one) => one.id !== id);
      documents.splice(documents.findIndex((one) => one.id === id) >>> 0, 1);
      return list();
    },
    'documents.read': () => ({ data: toBase64(new Uint8Array([0x89, 0x50])) }),
    ...more,
  });
}

const pdf = (name: string, size = 40) => {
  const bytes = new Uint8Array(size);
  bytes.set(new TextEncoder().encode('%PDF-1.7'));
  return new File([bytes], name, { type: 'application/pdf' });
};

const openSection = async () => {
  const user = show();
  await waitFor(() => expect(named('label')).toBeTruthy());
  await go('documents');
  await waitFor(() => expect(byId('add-documents')).toBeTruthy());
  return user;
};
const drop = (files: File[]) =>
  fireEvent(
    byId('add-documents-drop'),
    Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files } }),
  );
const said = () => [...byId('documents-adding').children].map((row) => row.textContent);

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('adding files', () => {
  it('picked ones go part by part, with the kind and claim she chose', async () => {
    const calls = background();
    const user = await openSection();
    await user.selectOptions(byId('document-kind'), 'progress-notes');
    await user.selectOptions(byId('document-claim'), 'Second course');
    await user.upload(byId('add-documents'), [pdf('Notes.pdf', 2 * PART_BYTES + 5)]);
    await waitFor(() => expect(said()).toEqual(['Notes.pdf is stored.']));
    const parts = bodies(calls, 'documents.part');
    expect(parts.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(parts.map(({ data }) => fromBase64(data).length)).toEqual([PART_BYTES, PART_BYTES, 5]);
    expect(new Set(parts.map(({ file }) => file)).size).toBe(1);
    expect(bodies(calls, 'documents.add')).toEqual([
      {
        file: parts[0]!.file,
        name: 'Notes.pdf',
        size: 2 * PART_BYTES + 5,
        kind: 'progress-notes',
        ...CLAIM,
        course: 'second',
      },
    ]);
    expect(byId('documents-list').textContent).toContain('Notes.pdf');
  });

  it('several dropped at once, one after the other; a bad one is named and the others go', async () => {
    const calls = background();
    await openSection();
    drop([pdf('One.pdf'), new File(['text'], 'Two.pdf'), pdf('Three.pdf')]);
    await waitFor(() => expect(said()).toHaveLength(3));
    await waitFor(() =>
      expect(bodies(calls, 'documents.add').map(({ name }) => name)).toEqual(['One.pdf', 'Three.pdf']),
    );
    expect(said()[1]).toBe('“Two.pdf” is neither a PDF nor a JPEG or PNG picture, so it was not added.');
    expect(bodies(calls, 'documents.part')).toHaveLength(2);
  });

  it.each([
    [new File(['\0\0\0\x18ftypheic\0\0'], 'IMG_1.HEIC'), /iPhone \(HEIC\).*JPEG/],
    [new File([], 'Empty.pdf'), /“Empty.pdf” is empty/],
    [Object.defineProperty(pdf('Big.pdf'), 'size', { value: 26 * 1024 * 1024 }), /26.0 MB, and a file may have 25 MB/],
  ])('says in one sentence why not, and sends nothing', async (file, why) => {
    const calls = background();
    await openSection();
    drop([file]);
    await waitFor(() => expect(said()[0]).toMatch(why));
    expect(bodies(calls, 'documents.part')).toEqual([]);
  });

  it('a browser without room', async () => {
    background([], {
      'documents.part': () => {
        throw new UserError('storage-full', 'The browser has no room left for this file.');
      },
    });
    await openSection();
    drop([pdf('One.pdf')]);
    await waitFor(() => expect(said()).toEqual(['The browser has no room left for this file.']));
  });

  it('shows how far a big one is', async () => {
    let goOn = () => {};
    const waits = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    background([], {
      'documents.part': async ({ index }) => {
        if (index === 1) await waits;
        return {};
      },
    });
    await openSection();
    drop([pdf('Scan.pdf', 2 * PART_BYTES)]);
    const bar = await screen.findByRole('progressbar', { name: 'Adding Scan.pdf' });
    await waitFor(() => expect(bar.getAttribute('value')).toBe('0.5'));
    goOn();
    await waitFor(() => expect(said()).toEqual(['Scan.pdf is stored.']));
  });
});

describe('the stored files', () => {
  it('are listed with kind, size, day and claim, the damaged ones by name', async () => {
    background([stored()]);
    await openSection();
    const text = byId('documents-list').textContent!;
    expect(text).toContain('Hub receipt.pdf');
    expect(text).toContain('Itemized bill or receipt, 1.2 MB, added on Jun 1, 2026');
    expect(text).toContain('First course');
    expect(text).toContain('“Broken.pdf” is damaged');
  });

  it('get another name, kind and claim', async () => {
    const calls = background([stored()]);
    const user = await openSection();
    await user.click(screen.getByRole('button', { name: 'Change: Hub receipt.pdf' }));
    await user.clear(byId('name-a1'));
    await user.type(byId('name-a1'), 'Card slip.pdf');
    await user.selectOptions(byId('kind-a1'), 'proof-of-payment');
    await user.selectOptions(byId('claim-a1'), 'Second course');
    await user.click(screen.getByRole('button', { name: 'Keep the change' }));
    await waitFor(() => expect(byId('documents-list').textContent).toContain('Card slip.pdf'));
    expect(bodies(calls, 'documents.change')).toEqual([
      { id: 'a1', name: 'Card slip.pdf', kind: 'proof-of-payment', ...CLAIM, course: 'second' },
    ]);
  });

  it('are removed only after asking; damaged ones too', async () => {
    const calls = background([stored()]);
    const user = await openSection();
    await user.click(screen.getByRole('button', { name: 'Remove: Hub receipt.pdf' }));
    expect(bodies(calls, 'documents.remove')).toEqual([]);
    await user.click(within(document.querySelector('dialog')!).getByText('Cancel'));
    expect(bodies(calls, 'documents.remove')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove: Hub receipt.pdf' }));
    await user.click(byId('documents-sure'));
    await waitFor(() => expect(bodies(calls, 'documents.remove')).toEqual([{ id: 'a1' }]));
    await user.click(screen.getByRole('button', { name: 'Remove: Broken.pdf' }));
    await user.click(byId('documents-sure'));
    await waitFor(() => expect(byId('documents-none')).toBeTruthy());
  });

  it('of a claim that is gone say so', async () => {
    background([stored({ course: 'gone' })]);
    await openSection();
    expect(byId('documents-list').textContent).toContain('No claim that is still here');
  });

  it('a picture opens in place, a PDF in the browser’s viewer; either can be saved', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return `blob:${made.length}`;
    });
    background([stored(), stored({ id: 'c3', name: 'Slip.png', type: 'image/png', size: 2 })]);
    const user = await openSection();
    await user.click(screen.getByRole('button', { name: 'Open: Slip.png' }));
    const picture = await screen.findByRole('img', { name: 'Slip.png', hidden: true });
    expect(picture.getAttribute('src')).toBe('blob:1');
    expect([...new Uint8Array(await made[0]!.arrayBuffer())]).toEqual([0x89, 0x50]);
    await user.click(screen.getByText('Close'));
    await user.click(screen.getByRole('button', { name: 'Open: Hub receipt.pdf' }));
    await waitFor(() => expect(document.querySelector('dialog.preview a.view')?.getAttribute('href')).toBe('blob:2'));
    expect(document.querySelector('dialog.preview a.save')?.getAttribute('download')).toBe('Hub receipt.pdf');
  });

  it('one that is damaged says so when it is opened', async () => {
    background([stored()], {
      'documents.read': () => {
        throw new UserError('document-damaged', '“Hub receipt.pdf” is damaged and cannot be used.');
      },
    });
    const user = await openSection();
    await user.click(screen.getByRole('button', { name: 'Open: Hub receipt.pdf' }));
    await waitFor(() => expect(byId('documents-list').textContent).toContain('is damaged and cannot be used.'));
    expect(document.querySelector('dialog.preview')).toBeNull();
  });

  it('stand beside their items of the checklist', async () => {
    background([stored()]);
    await openSection();
    await go('checklist');
    await waitFor(() => expect(document.querySelector('.checklist')?.textContent).toContain('Stored: Hub receipt.pdf'));
  });
});

it('speaks Spanish', async () => {
  background([stored()], { 'settings.get': () => ({ autoLockMinutes: 15, language: 'es', panelSide: 'right' }) });
  await openSection();
  await waitFor(() => expect(byId('documents-list').textContent).toContain('Factura o recibo detallado, 1.2 MB'));
  drop([new File([], 'Vacio.pdf')]);
  await waitFor(() => expect(said()).toEqual(['Este archivo está vacío, así que no se agregó.']));
});
