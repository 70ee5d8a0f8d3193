// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { cleanup, createEvent, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../../lib/errors';
import type { DocumentList } from '../../../lib/messages';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import { fromBase64, toBase64 } from '../../../lib/vault/bytes';
import { PART_BYTES } from '../../../lib/vault/documents';
import { jpegOf } from '../../support/jpegOf';
import { bodies, fakeBackground, storedProfile } from './fakeBackground';
import { byId, go, named, show } from './optionsPage';

const CLAIM = { profile: paxmanHub2026.id, course: paxmanHub2026.courses[0]!.id };
const BIG = jpegOf(4000, 3000, 3_000_000);

/** What was drawn: of which picture by its bytes, turned how, and how large. */
interface Drawn {
  size: number;
  turn: number;
  width: number;
  height: number;
}

/** Stands in for the browser's canvas: a JPEG weighs less the smaller it is drawn. */
function fakeCanvas(): Drawn[] {
  const drawn: Drawn[] = [];
  vi.stubGlobal('createImageBitmap', async (blob: Blob) => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    if (bytes.includes(0xee)) throw new Error('no picture');
    return { width: 4000, height: 3000, size: bytes.length, close: () => {} };
  });
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      now: Drawn;
      width: number;
      height: number;
      constructor(width: number, height: number) {
        this.width = width;
        this.height = height;
        this.now = { size: 0, turn: 0, width, height };
      }
      getContext() {
        return {
          canvas: this,
          fillRect() {},
          translate() {},
          getImageData: () => ({ data: [0, 0, 0, 255] }),
          putImageData() {},
          rotate: (angle: number) => {
            this.now.turn = Math.round((angle * 180) / Math.PI);
          },
          drawImage: ({ size }: { size: number }) => {
            this.now.size = size;
          },
        };
      }
      async convertToBlob({ quality }: { quality: number }) {
        drawn.push(this.now);
        return new Blob([jpegOf(this.width, this.height, Math.round((this.width * this.height * quality) / 12))]);
      }
    },
  );
  return drawn;
}

function background(more: Parameters<typeof fakeBackground>[0] = {}) {
  const documents: DocumentList['documents'] = [];
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
      const type = said.name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg';
      documents.push({ ...said, id: file, type, added: '2026-06-01' });
      return list();
    },
    'documents.read': ({ index }) => ({ data: toBase64(BIG.slice(index * PART_BYTES, (index + 1) * PART_BYTES)) }),
    'tab.attach': () => ({ attached: true }),
    ...more,
  });
  return { calls, parts, documents };
}
const stored = (traits: Partial<DocumentList['documents'][number]> = {}) => ({
  id: 'a1',
  name: 'Bill.jpg',
  kind: 'itemized-receipt' as const,
  type: 'image/jpeg',
  size: BIG.length,
  added: '2026-06-01',
  ...CLAIM,
  ...traits,
});

const photo = (name: string, length = 5000) => new File([jpegOf(40, 30, length)], name, { type: 'image/jpeg' });
const openSection = async () => {
  const user = show();
  await waitFor(() => expect(named('label')).toBeTruthy());
  await go('documents');
  await waitFor(() => expect(byId('add-photos')).toBeTruthy());
  return user;
};
const names = () => [...document.querySelectorAll('#photo-pages p')].map((line) => line.textContent);
const pages = (...wanted: string[]) => waitFor(() => expect(names()).toEqual(wanted));

beforeEach(() => {
  window.history.replaceState({}, '', '/options.html');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('photos of a paper', () => {
  it('are moved by buttons, which keep the focus, and by dragging', async () => {
    background();
    const user = await openSection();
    await user.upload(byId('add-photos'), [photo('a.jpg'), photo('b.jpg'), photo('c.jpg')]);
    await pages('1. a.jpg', '2. b.jpg', '3. c.jpg');
    await user.click(screen.getByRole('button', { name: 'Earlier: page 3, c.jpg' }));
    await pages('1. a.jpg', '2. c.jpg', '3. b.jpg');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Earlier: page 2, c.jpg'));
    await user.click(document.activeElement!);
    // the first page cannot go further: the focus stays at this photo
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Later: page 1, c.jpg'));
    expect(document.body.textContent).toContain('c.jpg is page 1 now.');
    const [first, , third] = document.querySelectorAll('#photo-pages li');
    fireEvent(first!, createEvent.dragStart(first!));
    fireEvent(third!, createEvent.drop(third!));
    await pages('1. a.jpg', '2. b.jpg', '3. c.jpg');
  });

  it('become one PDF in that order, turned, of the kind and name she chose; then there is room for the next', async () => {
    const drawn = fakeCanvas();
    const { calls, parts } = background();
    const user = await openSection();
    await user.upload(byId('add-photos'), [photo('a.jpg', 5001), photo('b.jpg', 5002)]);
    await pages('1. a.jpg', '2. b.jpg');
    await user.click(screen.getByRole('button', { name: 'Later: page 1, a.jpg' }));
    await user.click(screen.getByRole('button', { name: 'Turn to the right: page 1, b.jpg' }));
    await user.type(byId('photos-name'), 'Slips of June');
    await user.selectOptions(byId('photos-kind'), 'proof-of-payment');
    await user.click(byId('make-pdf'));
    await waitFor(() => expect(byId('photos-made')?.textContent).toBe('Slips of June.pdf is stored, with 2 pages.'));
    expect(drawn).toEqual([
      { size: 5002, turn: 90, width: 1800, height: 2400 },
      { size: 5001, turn: 0, width: 2400, height: 1800 },
    ]);
    expect(bodies(calls, 'documents.add')).toMatchObject([
      { name: 'Slips of June.pdf', kind: 'proof-of-payment', ...CLAIM },
    ]);
    expect(new TextDecoder().decode(parts[0]!.slice(0, 5))).toBe('%PDF-');
    expect(names()).toEqual([]);
  });

  it('that are none are named, and the others stay', async () => {
    background();
    await openSection();
    const files = [
      photo('a.jpg'),
      new File(['\0\0\0\x18ftypheic\0\0'], 'IMG_1.HEIC'),
      new File(['%PDF-1.7 x'], 'bill.pdf'),
    ];
    fireEvent(
      byId('add-photos-drop'),
      Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files } }),
    );
    await waitFor(() => expect(byId('photos-refused')).toBeTruthy());
    expect(byId('photos-refused').textContent).toMatch(/IMG_1.HEIC.*HEIC.*“bill.pdf” is a PDF already/);
    await pages('1. a.jpg');
  });

  it('one that is damaged is named, nothing is stored, and the others are still there', async () => {
    fakeCanvas();
    const { calls } = background();
    const user = await openSection();
    const broken = new File([jpegOf(4, 4), new Uint8Array([0xee])], 'b.jpg', { type: 'image/jpeg' });
    await user.upload(byId('add-photos'), [photo('a.jpg'), broken]);
    await pages('1. a.jpg', '2. b.jpg');
    await user.click(byId('make-pdf'));
    await waitFor(() => expect(byId('photos-error')?.textContent).toMatch(/“b.jpg” cannot be read as a picture/));
    expect(bodies(calls, 'documents.part')).toEqual([]);
    await pages('1. a.jpg', '2. b.jpg');
  });

  it('a browser that gives noise for pictures makes nothing of them', async () => {
    fakeCanvas();
    const { getContext } = OffscreenCanvas.prototype as unknown as { getContext: () => object };
    OffscreenCanvas.prototype.getContext = function (this: never) {
      return { ...getContext.call(this), getImageData: () => ({ data: [90, 200, 13, 255] }) } as never;
    } as never;
    const { calls } = background();
    const user = await openSection();
    await user.upload(byId('add-photos'), [photo('a.jpg')]);
    await pages('1. a.jpg');
    await user.click(byId('make-pdf'));
    await waitFor(() => expect(byId('photos-error')?.textContent).toMatch(/keeps extensions from reading pictures/));
    expect(bodies(calls, 'documents.part')).toEqual([]);
  });
});

describe('a smaller copy', () => {
  it('is made of a stored file, stored beside it and called so', async () => {
    fakeCanvas();
    const { calls, documents } = background();
    documents.push(stored());
    const user = await openSection();
    await user.click(screen.getByRole('button', { name: 'Make a smaller copy: Bill.jpg' }));
    await user.selectOptions(byId('limit-a1'), '1 MB');
    await user.click(screen.getByRole('button', { name: 'Make the smaller copy' }));
    await waitFor(() => expect(document.body.textContent).toMatch(/The copy is stored beside the original: .* KB/));
    const [added] = bodies(calls, 'documents.add');
    expect(added).toMatchObject({ name: 'Bill (smaller).jpg', smallerOf: 'a1', kind: 'itemized-receipt', ...CLAIM });
    expect(added!.size).toBeLessThanOrEqual(1_000_000);
    expect(byId('documents-list').textContent).toContain('Smaller copy of Bill.jpg');
    expect(bodies(calls, 'tab.attach')).toEqual([]);
  });

  it('that an upload box asked for begins at once and is attached with one more press', async () => {
    fakeCanvas();
    window.history.replaceState({}, '', '/options.html?smaller=a1&limit=700000&tab=7&field=0%3Aup');
    const { calls, documents } = background();
    documents.push(stored());
    const user = await openSection();
    expect(byId('asked-smaller').textContent).toContain('has room for 700 KB, and this file has 3 MB');
    const attach = await screen.findByRole('button', { name: 'Attach it and go back to the form' });
    expect(bodies(calls, 'documents.add')[0]!.size).toBeLessThanOrEqual(700_000);
    await user.click(attach);
    await waitFor(() => expect(bodies(calls, 'tab.attach')).toEqual([{ tabId: 7, key: '0:up' }]));
    expect(byId('asked-smaller').textContent).toContain('It was attached.');
  });

  it('that is here already is not made again: it can be looked at and attached', async () => {
    const drawn = fakeCanvas();
    window.history.replaceState({}, '', '/options.html?smaller=a1&limit=700000&tab=7&field=0%3Aup');
    const { calls, documents } = background();
    documents.push(stored(), stored({ id: 'b2', name: 'Bill (smaller).jpg', size: 400_000, smallerOf: 'a1' }));
    const user = await openSection();
    await screen.findByRole('button', { name: 'Attach it and go back to the form' });
    await user.click(screen.getByRole('button', { name: 'Look at it' }));
    await waitFor(() => expect(document.querySelector('dialog.preview img')).toBeTruthy());
    expect(bodies(calls, 'documents.read')).toMatchObject([{ id: 'b2' }]);
    expect(drawn).toEqual([]);
    expect(bodies(calls, 'documents.add')).toEqual([]);
  });

  it('cannot be had: it says so and what to do, and nothing is stored', async () => {
    fakeCanvas();
    window.history.replaceState({}, '', '/options.html?smaller=a1&limit=2000&tab=7&field=0%3Aup');
    const { calls, documents } = background();
    documents.push(stored());
    await openSection();
    await waitFor(() =>
      expect(byId('asked-smaller').textContent).toMatch(/cannot be brought down to 2 KB.*scan it anew/),
    );
    expect(bodies(calls, 'documents.add')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Attach it and go back to the form' })).toBeNull();
  });

  it('that is not enough says that it is stored and not attached yet', async () => {
    fakeCanvas();
    window.history.replaceState({}, '', '/options.html?smaller=a1&limit=700000&tab=7&field=0%3Aup');
    const { documents } = background({ 'tab.attach': () => ({ attached: false }) });
    documents.push(stored());
    const user = await openSection();
    await user.click(await screen.findByRole('button', { name: 'Attach it and go back to the form' }));
    await waitFor(() => expect(byId('asked-smaller').textContent).toContain('not attached yet'));
    expect(byId('asked-smaller').textContent).not.toContain('It was attached');
  });

  it('a form that has changed meanwhile says so', async () => {
    fakeCanvas();
    window.history.replaceState({}, '', '/options.html?smaller=a1&limit=700000&tab=7&field=0%3Aup');
    const { documents } = background({
      'tab.attach': () => {
        throw new UserError('no-review', 'The form has changed: go back to it and click the CoolClaim button again.');
      },
    });
    documents.push(stored());
    const user = await openSection();
    await user.click(await screen.findByRole('button', { name: 'Attach it and go back to the form' }));
    await waitFor(() => expect(byId('asked-smaller').textContent).toContain('The form has changed'));
  });

  it('black and white is ticked where the payer wants it', async () => {
    fakeCanvas();
    const uhc = { ...paxmanHub2026, coverage: { ...paxmanHub2026.coverage, payerName: 'UnitedHealthcare' } };
    const { documents } = background(storedProfile(uhc));
    documents.push(stored());
    const user = await openSection();
    await user.click(screen.getByRole('button', { name: 'Make a smaller copy: Bill.jpg' }));
    await waitFor(() => expect((byId('gray-a1') as HTMLInputElement).checked).toBe(true));
    expect(document.body.textContent).toContain('UnitedHealthcare asks for scans in black and white.');
  });
});
