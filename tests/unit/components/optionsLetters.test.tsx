// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoToday } from '../../../components/options/isoToday';
import type { Draft, DraftId } from '../../../lib/documents/draft';
import { DRAFTS, draftRow, letterFacts } from '../../../lib/documents/drafts';
import { draftText, gapsOf } from '../../../lib/documents/draftText';
import { UserError } from '../../../lib/errors';
import type { AnswerOf, ASK } from '../../../lib/messages';
import { paxmanHub2026 } from '../../../lib/profile/samples/paxmanHub2026';
import type { Profile } from '../../../lib/profile/schema';
import { bodies, fakeBackground, lockedVault, storedProfile } from './fakeBackground';
import { byId, go, named, retype, show } from './optionsPage';

type Stored = AnswerOf<typeof ASK, 'letters.list'>['letters'][number];
const course = paxmanHub2026.courses[0]!.id;
const CLAIM = { profile: paxmanHub2026.id, course };
const drafted = (id: DraftId, profile: Profile = paxmanHub2026, today = isoToday()) =>
  draftText(draftRow(id).build(letterFacts(profile, course, [], today)) as Draft);
const kept = (text: string, traits: Partial<Stored> = {}): Stored => ({
  ...CLAIM,
  draft: 'appeal',
  text,
  base: drafted('appeal', paxmanHub2026, '2026-05-01'),
  made: '2026-05-01',
  ...traits,
});

/** The background with these letters; those that are saved come to them. */
function background(letters: Stored[] = [], more: Parameters<typeof fakeBackground>[0] = {}) {
  return fakeBackground({
    ...storedProfile(paxmanHub2026),
    'documents.list': () => ({ documents: [], damaged: [], claims: [] }),
    'letters.list': () => ({ letters: [...letters], damaged: [] }),
    'letters.save': ({ over: _, ...letter }) => {
      const at = letters.findIndex(({ draft }) => draft === letter.draft);
      letters.splice(at < 0 ? letters.length : at, 1, letter);
      return {};
    },
    'letters.remove': ({ draft }) => {
      letters.splice(
        letters.findIndex((one) => one.draft === draft),
        1,
      );
      return {};
    },
    ...more,
  });
}

const box = () => byId('letter-text') as HTMLTextAreaElement;
/** Writes all at once, as pasting does. */
const put = (text: string) => fireEvent.input(box(), { target: { value: text } });
const openSection = async () => {
  const user = show();
  await waitFor(() => expect(named('label')).toBeTruthy());
  await go('letters');
  await waitFor(() => expect(byId('letters-list')).toBeTruthy());
  return user;
};
const openLetter = async (id: DraftId) => {
  const user = await openSection();
  await user.click(document.querySelector(`[data-letter="${id}"] .open`)!);
  await waitFor(() => expect(box()).toBeTruthy());
  return user;
};

beforeEach(() => {
  location.hash = '';
});
afterEach(async () => {
  cleanup();
  await new Promise((done) => setTimeout(done, 20)); // what is stored on leaving goes to this test's background
});

describe('the list', () => {
  it('has every letter, what it is for and how many gaps it has', async () => {
    background([kept('Done.')]);
    await openSection();
    for (const { id } of DRAFTS) {
      const row = document.querySelector(`[data-letter="${id}"]`)!.textContent!;
      const gaps = gapsOf(drafted(id)).length;
      if (id === 'appeal') expect(row).toContain('Changed by you. No gaps left.');
      else expect(row).toContain(gaps ? `As drafted. ${gaps} gap` : 'As drafted. No gaps left.');
    }
  });

  it('says why a letter is not offered', async () => {
    const medicare = structuredClone(paxmanHub2026);
    medicare.coverage.payerName = 'Medicare';
    background([], storedProfile(medicare));
    await openSection();
    const row = document.querySelector('[data-letter="external-review"]')!;
    expect(row.textContent).toContain('public program');
    expect(row.querySelector('button')).toBeNull();
  });

  it('waits until the profile can be read as one, and the course is stored', async () => {
    background();
    const user = await openSection();
    await go('coverage');
    await retype(user, 'coverage.memberId', 'x'.repeat(50));
    await go('letters');
    expect(document.querySelector('main')!.textContent).toContain('Some entries have to be mended');
    expect(byId('letters-list')).toBeNull();
  });
});

describe('a letter', () => {
  it('is the draft of the profile, and nothing is stored until she types', async () => {
    const calls = background();
    await openLetter('appeal');
    expect(box().value).toBe(drafted('appeal'));
    expect(byId('letter-state').textContent).toContain('This is the draft');
    expect(bodies(calls, 'letters.save')).toEqual([]);
    expect(byId('start-again')).toBeNull();
  });

  it('marks and counts its gaps, and goes from one to the next', async () => {
    const calls = background([kept('One [first gap] and [second gap].')]);
    const user = await openLetter('appeal');
    expect(byId('letter-gaps').textContent).toBe('2 gaps to fill.');
    expect([...document.querySelectorAll('.marks mark')].map((mark) => mark.textContent)).toEqual([
      '[first gap]',
      '[second gap]',
    ]);
    const selected = () => box().value.slice(box().selectionStart, box().selectionEnd);
    box().setSelectionRange(0, 0);
    for (const gap of ['[first gap]', '[second gap]', '[first gap]']) {
      await user.click(byId('next-gap'));
      expect(selected()).toBe(gap);
      expect(document.activeElement).toBe(box());
    }
    await user.clear(box());
    await user.type(box(), 'All done');
    await waitFor(() => expect(byId('letter-gaps').textContent).toBe('No gaps left.'));
    expect(byId('next-gap')).toBeNull();
    await waitFor(() => expect(bodies(calls, 'letters.save').at(-1)?.text).toBe('All done'));
  });

  it('is stored while she types, and is there when it is opened again', async () => {
    const calls = background();
    const user = await openLetter('cover-letter');
    await user.type(box(), ' More of mine.');
    const last = () => bodies(calls, 'letters.save').at(-1)!;
    await waitFor(() => expect(last().text).toBe(`${drafted('cover-letter')} More of mine.`));
    await waitFor(() => expect(byId('letter-state').textContent).toBe('Your changes are saved, encrypted.'));
    const { text: _, over: __, ...rest } = last();
    expect(rest).toEqual({ ...CLAIM, draft: 'cover-letter', base: drafted('cover-letter'), made: isoToday() });
    await user.type(box(), '!');
    await user.click(byId('letters-back'));
    await waitFor(() => expect(last().text).toBe(`${drafted('cover-letter')} More of mine.!`));
    const all = bodies(calls, 'letters.save');
    expect(all.map(({ over }) => over)).toEqual(['', ...all.slice(0, -1).map(({ text }) => text)]);
    await waitFor(() =>
      expect(document.querySelector('[data-letter="cover-letter"]')!.textContent).toContain('Changed by you.'),
    );
    await user.click(document.querySelector('[data-letter="cover-letter"] .open')!);
    await waitFor(() => expect(box().value).toMatch(/More of mine\.!$/));
  });

  it('is stored at once when the page is left', async () => {
    const calls = background();
    const user = await openLetter('appeal');
    await user.type(box(), '!?');
    const texts = () => bodies(calls, 'letters.save').map(({ text }) => text.slice(-2));
    expect(texts().at(-1)).not.toBe('!?');
    window.dispatchEvent(new Event('pagehide'));
    // before it is stored anyway
    await waitFor(() => expect(texts().at(-1)).toBe('!?'), { timeout: 100, interval: 10 });
  });

  it('is stored again and again while she types without a pause', async () => {
    const calls = background();
    await openLetter('appeal');
    const user = userEvent.setup({ delay: 40 });
    await user.type(box(), 'abcdefghijklmnopqrstuvwxyz');
    expect(bodies(calls, 'letters.save').length).toBeGreaterThan(2);
  });

  it('that cannot be stored says so, stays, and is stored later', async () => {
    let full = true;
    const letters: Stored[] = [];
    const overs: string[] = [];
    background(letters, {
      'letters.save': ({ over, ...letter }) => {
        if (full) throw new UserError('no-room', 'The browser has no room left.');
        overs.push(over);
        letters.splice(0, 1, letter); // there is this one only, and a machine that is slow may store it twice
        return {};
      },
    });
    const user = await openLetter('appeal');
    put(`${box().value} Mine`);
    await waitFor(() => expect(byId('letter-error').textContent).toContain('no room'));
    await go('patient');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    full = false;
    await go('letters');
    await waitFor(() => expect(byId('letters-list')).toBeTruthy());
    await user.click(document.querySelector('[data-letter="appeal"] .open')!);
    await waitFor(() => expect(box().value).toMatch(/ Mine$/));
    await waitFor(() => expect(letters.map(({ text }) => text)).toEqual([`${drafted('appeal')} Mine`]));
    expect(overs[0]).toBe('');
    const free = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(free);
    expect(free.defaultPrevented).toBe(false);
  });

  it('waits behind the passphrase when the vault locks itself, and is stored afterwards', async () => {
    let isLocked = false;
    const letters: Stored[] = [];
    const stored = storedProfile(paxmanHub2026);
    background(letters, {
      ...stored,
      'vault.status': () => (isLocked ? lockedVault : stored['vault.status']!({}, undefined as never)),
      'vault.unlock': () => {
        isLocked = false;
        return stored['vault.status']!({}, undefined as never);
      },
      'letters.save': ({ over: _, ...letter }) => {
        if (isLocked) throw new UserError('locked', 'Unlock CoolClaim first.');
        letters.push(letter);
        return {};
      },
    });
    const user = await openLetter('appeal');
    isLocked = true;
    put(`${box().value} Mine`);
    await waitFor(() => expect(byId('passphrase')).toBeTruthy());
    expect(letters).toEqual([]);
    await user.type(byId('passphrase'), 'any');
    await user.click(byId('unlock'));
    await waitFor(() => expect(letters.map(({ text }) => text)).toEqual([`${drafted('appeal')} Mine`]));
    expect(box().value).toMatch(/ Mine$/);
  });

  it('starts again from the profile only after asking', async () => {
    const letters = [kept('Mine alone.')];
    const calls = background(letters);
    const user = await openLetter('appeal');
    await user.click(byId('start-again'));
    await user.click(within(document.querySelector('dialog')!).getByText('Cancel'));
    expect(box().value).toBe('Mine alone.');
    await user.click(byId('start-again'));
    await user.click(byId('start-again-sure'));
    await waitFor(() => expect(box().value).toBe(drafted('appeal')));
    expect(bodies(calls, 'letters.remove')).toEqual([{ ...CLAIM, draft: 'appeal' }]);
    expect(letters).toEqual([]);
    expect(bodies(calls, 'letters.save')).toEqual([]);
  });

  it('says what is new in the profile since it was drafted, and nothing when only the day is another', async () => {
    const before = structuredClone(paxmanHub2026);
    before.coverage.memberId = 'OLD000001';
    background([
      kept('Mine.', { base: drafted('appeal', before, '2026-05-01') }),
      kept('Mine too.', { draft: 'cover-letter', base: drafted('cover-letter', paxmanHub2026, '2026-05-01') }),
    ]);
    const user = await openLetter('appeal');
    expect(byId('profile-changed').textContent).toContain('Member ID: XEH883204517');
    expect(box().value).toBe('Mine.');
    await user.click(byId('letters-back'));
    await waitFor(() => expect(byId('letters-list')).toBeTruthy());
    await user.click(document.querySelector('[data-letter="cover-letter"] .open')!);
    await waitFor(() => expect(box().value).toBe('Mine too.'));
    expect(byId('profile-changed')).toBeNull();
  });
});

describe('its PDF', () => {
  const make = async (user: Awaited<ReturnType<typeof openLetter>>) => {
    await user.click(byId('make-pdf'));
    await waitFor(() => expect(byId('store-pdf')).toBeTruthy());
  };

  it('is a draft while there are gaps, and is stored as no letter a claim would attach', async () => {
    const calls = background([], {
      'documents.part': () => ({}),
      'documents.add': () => ({ documents: [], damaged: [], claims: [] }),
    });
    const user = await openLetter('cover-letter');
    await user.type(box(), ' [[a gap]');
    expect(byId('letter-final')).toBeNull();
    await make(user);
    expect(byId('letter-pdf-status').textContent).toMatch(
      /^Request for reimbursement of scalp cooling \(draft\)\.pdf: \d pages, [\d.]+ KB\.$/,
    );
    await user.click(byId('store-pdf'));
    await waitFor(() => expect(byId('letter-pdf-status').textContent).toContain('“Something else”'));
    expect(bodies(calls, 'documents.add')).toMatchObject([
      { ...CLAIM, kind: 'other', name: expect.stringMatching(/\(draft\)\.pdf$/) },
    ]);
  });

  it('can be final without gaps, and is stored as what it is', async () => {
    const calls = background([kept('# My appeal\n\nNo gaps.')], {
      'documents.part': () => ({}),
      'documents.add': () => ({ documents: [], damaged: [], claims: [] }),
    });
    const user = await openLetter('appeal');
    await user.click(byId('letter-final'));
    await make(user);
    expect(byId('letter-pdf-status').textContent).toContain('My appeal.pdf: 1 page');
    await user.click(byId('store-pdf'));
    await waitFor(() => expect(byId('letter-pdf-status').textContent).toContain('as: Appeal.'));
    expect(bodies(calls, 'documents.add')).toMatchObject([{ kind: 'appeal-letter', name: 'My appeal.pdf' }]);
    await user.type(box(), '!');
    await waitFor(() => expect(byId('store-pdf')).toBeNull()); // the PDF is not of this text any more
  });

  it('of the doctor’s letter is never final', async () => {
    background([kept('No gaps.', { draft: 'letter-of-medical-necessity' })]);
    await openLetter('letter-of-medical-necessity');
    expect(byId('letter-final')).toBeNull();
    expect(document.querySelector('.letter-pdf')!.textContent).toContain('always printed as a draft');
  });

  it.each([
    ['Dear 李', 'cannot be printed here: 李'],
    ['', 'is empty'],
  ])('of %j ends in one sentence', async (text, sentence) => {
    background([kept(text)]);
    const user = await openLetter('appeal');
    await user.click(byId('make-pdf'));
    await waitFor(() => expect(byId('letter-pdf-error').textContent).toContain(sentence));
  });
});

it('speaks Spanish around letters that stay English', async () => {
  background([kept('Dear 李')], {
    'settings.get': () => ({ autoLockMinutes: 15, language: 'es', panelSide: 'right' }),
  });
  const user = await openLetter('appeal');
  expect(screen.getByRole('heading', { name: 'Apelación a la aseguradora' })).toBeTruthy();
  expect(box().lang).toBe('en');
  await user.click(byId('make-pdf'));
  await waitFor(() =>
    expect(byId('letter-pdf-error').textContent).toContain('caracteres que aquí no se pueden imprimir'),
  );
});
