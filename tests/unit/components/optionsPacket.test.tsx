// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://example.com/options.html" }
import { PDFDocument } from '@cantoo/pdf-lib';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mailedAtFirst, type Paper } from '../../../components/options/packet/papers';
import type { DocumentList } from '../../../lib/messages';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import type { Profile } from '../../../lib/profile/schema';
import { fromBase64, toBase64 } from '../../../lib/vault/bytes';
import { PART_BYTES } from '../../../lib/vault/documents';
import { bodies, fakeBackground, storedProfile } from './fakeBackground';
import { byId, go, named, show } from './optionsPage';

const CLAIM = { profile: paxmanHub2026.id, course: paxmanHub2026.courses[0]!.id };
type Kind = DocumentList['documents'][number]['kind'];

const onePage = async (text: string, extra = 0) => {
  const document = await PDFDocument.create();
  const page = document.addPage();
  page.drawText(text, { x: 90, y: 90 });
  if (extra) {
    const noise = new Uint8Array(extra);
    for (let at = 0; at < extra; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
    const { context } = document;
    page.node.newXObject('Noise', context.register(context.stream(noise, { Subtype: 'Form', BBox: [0, 0, 1, 1] })));
  }
  return document.save();
};

beforeEach(() => {
  location.hash = '';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The section with these stored files; gives the calls. */
async function open(
  files: [name: string, kind: Kind, bytes: Uint8Array][],
  { change = () => {}, language = 'en' }: { change?: (profile: Profile) => unknown; language?: 'en' | 'es' } = {},
) {
  const profile = structuredClone(paxmanHub2026);
  change(profile);
  const documents = files.map(([name, kind, bytes], n) => ({
    id: `d${n}`,
    name,
    kind,
    type: 'application/pdf',
    size: bytes.length,
    added: '2026-06-01',
    ...CLAIM,
  }));
  const list = () => ({ documents, damaged: [], claims: [{ ...CLAIM, text: 'Claim' }] });
  const calls = fakeBackground({
    ...storedProfile(profile),
    'settings.get': () => ({ autoLockMinutes: 15, language, panelSide: 'right' }),
    'documents.list': list,
    'documents.part': () => ({}),
    'documents.add': list,
    'documents.read': ({ id, index }) => {
      const bytes = files[Number(id.slice(1))]![2];
      return { data: toBase64(bytes.slice(index * PART_BYTES, (index + 1) * PART_BYTES)) };
    },
  });
  const user = show();
  await waitFor(() => expect(named('patient.phone')).toBeTruthy());
  await go('packet');
  await waitFor(() => expect(byId('make-packet') ?? byId('packet-none')).toBeTruthy());
  return { user, calls };
}
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
const names = () => texts('.papers label').map((text) => text.split(' (')[0]);
const made = () => waitFor(() => expect(byId('packet-result')).toBeTruthy(), { timeout: 10_000 });

describe('the papers', () => {
  it('stand in mailing order, drafts unticked, and can be moved', async () => {
    const page = await onePage('x');
    const { user } = await open([
      ['Notes.pdf', 'progress-notes', page],
      ['Draft.pdf', 'other', page],
      ['Old packet.pdf', 'packet', page],
      ['Cover.pdf', 'cover-letter', page],
      ['Bill.pdf', 'itemized-receipt', page],
    ]);
    expect(names()).toEqual(['Cover.pdf', 'Bill.pdf', 'Notes.pdf', 'Draft.pdf']);
    expect([...document.querySelectorAll<HTMLInputElement>('.papers input')].map(({ checked }) => checked)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    await user.click(screen.getByLabelText('Earlier: Notes.pdf'));
    expect(names()).toEqual(['Cover.pdf', 'Notes.pdf', 'Bill.pdf', 'Draft.pdf']);
  });

  it('that are required and not in are named before anything is made', async () => {
    const page = await onePage('x');
    const { user } = await open([
      ['Bill.pdf', 'itemized-receipt', page],
      ['Form.pdf', 'claim-form', page],
    ]);
    const missing = () => texts('#packet-missing li');
    expect(missing()).toContain('Proof of payment');
    expect(missing().join()).not.toContain('claim form');
    await user.click(screen.getByLabelText(/^Form\.pdf/));
    expect(missing()).toContain("Your insurer's claim form, signed");
  });

  it('of a file and its smaller copy only the file goes in; a copy without its file does', () => {
    const paper = (id: string, smallerOf?: string): Paper => ({
      id,
      name: id,
      kind: 'itemized-receipt',
      type: 'application/pdf',
      size: 1,
      added: '2026-06-01',
      ...CLAIM,
      ...(smallerOf ? { smallerOf } : {}),
    });
    const papers = [paper('a'), paper('copy of a', 'a'), paper('copy of b', 'b')];
    expect(mailedAtFirst(papers).map(({ id }) => id)).toEqual(['a', 'copy of b']);
  });

  it('are asked for when there are none', async () => {
    await open([]);
    expect(byId('packet-none').textContent).toContain('Documents');
  });
});

describe('the packet', () => {
  it('is made of what is chosen, counted, and stored as a packet', async () => {
    const { user, calls } = await open(
      [
        ['Cover.pdf', 'cover-letter', await onePage('Dear insurer')],
        ['Bill.pdf', 'itemized-receipt', await onePage('Bill')],
        ['Draft.pdf', 'other', await onePage('Draft')],
      ],
      { change: ({ courses }) => Object.assign(courses[0]!, { claimNumber: 'CLM-900' }) },
    );
    await user.click(byId('make-packet'));
    await made();
    expect(byId('packet-result').textContent).toMatch(/^2 pages, \d+(\.\d)? KB$/);
    expect(texts('.packet-made ul li')).toEqual(['Page 1: Cover.pdf', 'Page 2: Bill.pdf']);
    await user.click(screen.getByText('Store with the claim'));
    await waitFor(() => expect(bodies(calls, 'documents.add')).toHaveLength(1));
    expect(bodies(calls, 'documents.add')[0]).toMatchObject({
      kind: 'packet',
      ...CLAIM,
      name: expect.stringMatching(/^Packet .*\.pdf$/),
    });
    const stored = fromBase64(bodies(calls, 'documents.part')[0]!.data);
    expect((await PDFDocument.load(stored)).getPageCount()).toBe(2);
    await waitFor(() => expect(texts('.notice.good').join()).toContain('is stored.'));
  });

  it('has a contents page where she ticks it, named in her language, and not before', async () => {
    const { user } = await open(
      [
        ['Cover.pdf', 'cover-letter', await onePage('Dear insurer')],
        ['Bill.pdf', 'itemized-receipt', await onePage('Bill')],
      ],
      { language: 'es' },
    );
    await user.click(byId('packet-contents'));
    await user.click(byId('make-packet'));
    await made();
    expect(texts('.packet-made ul li')).toEqual(['Página 1: Cover.pdf', 'Página 2: Índice', 'Página 3: Bill.pdf']);
    await user.click(byId('packet-contents'));
    expect(document.getElementById('packet-result')).toBeNull();
  });

  it('is gone from sight once something of it changes', async () => {
    const page = await onePage('x');
    const { user } = await open([
      ['Cover.pdf', 'cover-letter', page],
      ['Bill.pdf', 'itemized-receipt', page],
    ]);
    await user.click(byId('make-packet'));
    await made();
    await user.click(screen.getByLabelText('Later: Cover.pdf'));
    expect(byId('packet-result')).toBeNull();
  });

  it('is not made of a file that cannot be taken: it is named, and left out it goes', async () => {
    const { user } = await open([
      ['Cover.pdf', 'cover-letter', await onePage('x')],
      ['Bill.pdf', 'itemized-receipt', new TextEncoder().encode('%PDF-1.7 nothing')],
    ]);
    await user.click(byId('make-packet'));
    await waitFor(() => expect(byId('packet-refused')).toBeTruthy());
    expect(texts('.papers .notice.bad')).toEqual([expect.stringMatching(/^“Bill\.pdf” is damaged/)]);
    await user.click(screen.getByLabelText(/^Bill\.pdf/));
    expect(texts('.papers .notice.bad')).toEqual([]);
    await user.click(byId('make-packet'));
    await made();
    expect(byId('packet-result').textContent).toMatch(/^1 page,/);
  });

  it('larger than upload boxes take is said, with the source, and becomes several', async () => {
    const { user } = await open([
      ['Cover.pdf', 'cover-letter', await onePage('x')],
      ['Bill.pdf', 'itemized-receipt', await onePage('x', 6_000_000)],
      ['Notes.pdf', 'progress-notes', await onePage('x', 6_000_000)],
    ]);
    await user.click(byId('make-packet'));
    await made();
    expect(byId('packet-large').textContent).toContain('10 MB');
    expect(byId('packet-large').textContent).toContain('Aetna International');
    await user.click(byId('split-packet'));
    await waitFor(() => expect(byId('packet-result').textContent).toBe('3 pages in 2 files'), { timeout: 10_000 });
    expect(texts('.packet-made h4')).toEqual([
      expect.stringMatching(/^File 1 of 2: pages 1 to 2, 6(\.\d)? MB$/),
      expect.stringMatching(/^File 2 of 2: page 3, 6(\.\d)? MB$/),
    ]);
  }, 30_000);

  it('says what would not stand on its pages', async () => {
    const page = await onePage('x');
    await open([['Cover.pdf', 'cover-letter', page]], {
      change: ({ coverage }) => Object.assign(coverage, { memberId: '' }),
    });
    expect(screen.getByText(/^Your member ID is missing/)).toBeTruthy();
    expect(screen.getByText(/^There is no claim number yet/)).toBeTruthy();
  });

  it('speaks Spanish, also of a file that cannot be taken', async () => {
    const { user } = await open([['Bill.pdf', 'itemized-receipt', new TextEncoder().encode('%PDF-1.7 nothing')]], {
      language: 'es',
    });
    expect(texts('.papers label')[0]).toContain('Factura o recibo detallado');
    await user.click(byId('make-packet'));
    await waitFor(() => expect(texts('.papers .notice.bad')[0]).toMatch(/^Este archivo está dañado/));
  });
});
