import { describe, expect, it } from 'vitest';
import { accessHandlers } from '../../../lib/background/access';
import { documentHandlers } from '../../../lib/background/documents';
import { dueHandlers } from '../../../lib/background/due';
import { guideHandlers } from '../../../lib/background/guide';
import { letterHandlers } from '../../../lib/background/letters';
import { ensureReviewed, panelHandlers } from '../../../lib/background/panelHandlers';
import { draftHandlers } from '../../../lib/background/profileDrafts';
import { sitesHandlers } from '../../../lib/background/sitesHandlers';
import { tabChanged } from '../../../lib/background/tabEvents';
import { tabHandlers } from '../../../lib/background/tabHandlers';
import { vaultHandlers } from '../../../lib/background/vaultHandlers';
import { ASK, PANEL } from '../../../lib/messages';
import { readProfile } from '../../../lib/vault/profiles';
import { PASSPHRASE } from '../vault/testVault';
import { fakeFlow, field, frame, HUB, TAB } from './fakeFlow';

const CLAIM = 'https://badger.example/claim';
const codeOf = (work: unknown) =>
  Promise.resolve(work).then(
    () => 'none',
    (error) => error.code,
  );

async function start(names = ['member', 'ask', 'group']) {
  const made = await fakeFlow([frame(0, CLAIM, names)]);
  const { flow, saveSettings } = made;
  return {
    ...made,
    ask: {
      ...vaultHandlers(flow, saveSettings),
      ...tabHandlers(flow),
      ...sitesHandlers(flow),
      ...documentHandlers(flow),
      ...letterHandlers(flow),
      ...dueHandlers(flow),
      ...draftHandlers(flow),
      ...guideHandlers(flow),
      ...accessHandlers(flow),
    },
    panel: panelHandlers(flow, saveSettings),
  };
}
const tab = { tabId: TAB };

it('every message of popup, options page and panel has its handler', async () => {
  const { ask, panel } = await start();
  expect(Object.keys(ask).sort()).toEqual(Object.keys(ASK).sort());
  expect(Object.keys(panel).sort()).toEqual(Object.keys(PANEL).sort());
});

describe('the report of a tab', () => {
  it('is there for a popup opened again, as long as the page stands as it was', async () => {
    const { ask, page } = await start();
    expect(await ask['tab.report'](tab, undefined)).toEqual({ report: null, left: null });
    const review = await ask['tab.review'](tab, undefined);
    expect(await ask['tab.report'](tab, undefined)).toEqual({ report: review, left: null });
    const filled = await ask['tab.fill']({ ...tab, approved: ['0:f0'] }, undefined);
    expect(await ask['tab.report'](tab, undefined)).toEqual({ report: filled, left: null });
    page.frames[0]!.url = `${CLAIM}/step-2`;
    expect(await ask['tab.report'](tab, undefined)).toEqual({ report: null, left: null });
  });

  it('is forgotten when the tab shows another document', async () => {
    const { ask, flow, page } = await start();
    await ask['tab.review'](tab, undefined);
    expect(page.badge).toBe(3);
    page.frames[0]!.mark = '';
    await tabChanged(flow, TAB);
    expect(page.badge).toBe(0);
    expect(await flow.records.get(TAB)).toBeUndefined();
  });

  it('stays for the panel when only the address changes, but can no longer be written', async () => {
    const { ask, flow, page, panel } = await start();
    await ask['tab.review'](tab, undefined);
    await ask['tab.fill']({ ...tab, approved: ['0:f0'] }, undefined);
    page.frames[0]!.url = `${CLAIM}#2`;
    await tabChanged(flow, TAB);
    expect(page.badge).toBe(0);
    expect(await codeOf(ask['tab.fill']({ ...tab, approved: ['0:f2'] }, undefined))).toBe('no-review');
    expect(await codeOf(panel['panel.tick']({ itemId: 'receipt', state: 'have' }, tab))).toBe('none');
  });

  it('is not touched by an event that changes nothing', async () => {
    const { ask, flow, page } = await start();
    await ask['tab.review'](tab, undefined);
    await tabChanged(flow, TAB);
    expect(page.badge).toBe(3);
    expect(await codeOf(ask['tab.fill']({ ...tab, approved: ['0:f0'] }, undefined))).toBe('none');
  });

  it('cannot be written any more after her profile changed', async () => {
    const { ask } = await start();
    const { json } = await ask['profile.get']({ id: HUB.id }, undefined);
    await ask['tab.review'](tab, undefined);
    await ask['profile.save']({ json }, undefined);
    expect(await ask['tab.report'](tab, undefined)).toEqual({ report: null, left: null });
    expect(await codeOf(ask['tab.fill']({ ...tab, approved: ['0:f0'] }, undefined))).toBe('no-review');
  });

  it('shows the panel also before anything was filled', async () => {
    const { ask, page } = await start();
    await ask['tab.showPanel'](tab, undefined);
    expect(page.panel!.checklist).toHaveLength(2);
    expect(page.panel!.canUndo).toBe(false);
    expect(JSON.stringify(page.panel)).not.toContain('secret-');
  });
});

describe('the panel', () => {
  it('keeps a tick in the vault, with its course, and shows it', async () => {
    const { ask, flow, page, panel } = await start();
    await ask['tab.review'](tab, undefined);
    const { checklist } = await panel['panel.tick']({ itemId: 'receipt', state: 'have' }, tab);
    expect(checklist.map(({ id, state }) => [id, state])).toEqual([
      ['claim-form', 'missing'],
      ['receipt', 'have'],
    ]);
    expect(page.panel!.checklist).toEqual(checklist);
    const stored = await flow.vault.use((open) => readProfile(open, HUB.id));
    expect(stored.courses[0]!.checklist).toMatchObject({ receipt: 'have' });
    expect((await flow.records.get(TAB))!.report.checklist).toEqual(checklist);
    expect(await codeOf(ask['tab.fill']({ ...tab, approved: ['0:f0'] }, undefined))).toBe('none');
  });

  it('gets no answer about rows and fields that are not there', async () => {
    const { ask, flow, panel } = await start();
    expect(await codeOf(panel['panel.tick']({ itemId: 'receipt', state: 'have' }, tab))).toBe('no-review');
    await ask['tab.review'](tab, undefined);
    expect(await codeOf(panel['panel.tick']({ itemId: '__proto__', state: 'have' }, tab))).toBe('no-such-item');
    expect(await codeOf(panel['panel.locate']({ key: '0:f9' }, tab))).toBe('no-such-field');
    const stored = await flow.vault.use((open) => readProfile(open, HUB.id));
    expect(stored.courses[0]!.checklist).toEqual(HUB.courses[0]!.checklist);
  });

  it('is refused everything while locked', async () => {
    const { ask, flow, panel } = await start();
    await ask['tab.review'](tab, undefined);
    await flow.vault.lock();
    expect(await codeOf(panel['panel.tick']({ itemId: 'receipt', state: 'have' }, tab))).toBe('locked');
    expect(await codeOf(panel['panel.locate']({ key: '0:f0' }, tab))).toBe('locked');
    expect(await codeOf(panel['panel.undo']({}, tab))).toBe('locked');
  });

  it('brings a field into view in its own frame', async () => {
    const { ask, page, panel } = await start();
    await ask['tab.review'](tab, undefined);
    await panel['panel.locate']({ key: '0:f2' }, tab);
    expect(page.told.at(-1)).toEqual({ frameId: 0, type: 'page.locate', body: { fieldId: 'f2' } });
  });

  it('offers the next step of a wizard, under its own address or the same, and fills it on her click', async () => {
    for (const url of [CLAIM, `${CLAIM}/step-2`]) {
      const { ask, flow, page, panel } = await start(['member', 'group', 'search']);
      await ask['tab.review'](tab, undefined);
      await ask['tab.fill']({ ...tab, approved: ['0:f0', '0:f1'] }, undefined);
      const top = page.frames[0]!;
      Object.assign(top, { url, fields: [field('f2', 'search'), field('f5', 'total'), field('f6', 'ask')] });
      if (url !== CLAIM) await tabChanged(flow, TAB);
      await panel['panel.look']({}, tab);
      expect(page.panel!.fields.map(({ key, status }) => [key, status])).toEqual([
        ['0:f2', 'ignored'],
        ['0:f5', 'ready'],
        ['0:f6', 'needs-you'],
      ]);
      expect(JSON.stringify(page.panel)).not.toContain('secret-');
      expect(top.values.has('f5')).toBe(false);
      await panel['panel.fill']({}, tab);
      expect(top.values.get('f5')).toBe('secret-total');
      expect(page.panel!.fields[1]).toMatchObject({ key: '0:f5', status: 'filled' });
    }
  });

  it('offers what her own answers bring up, keeps what was filled, and is silent when nothing came', async () => {
    const { ask, page, panel } = await start(['member']);
    await ask['tab.review'](tab, undefined);
    await ask['tab.fill']({ ...tab, approved: ['0:f0'] }, undefined);
    const shown = page.panel;
    await panel['panel.look']({}, tab);
    expect(page.panel).toBe(shown);
    page.frames[0]!.fields.push(field('f5', 'employer'));
    await panel['panel.look']({}, tab);
    expect(page.panel!.fields.map(({ key, status }) => [key, status])).toEqual([
      ['0:f0', 'filled'],
      ['0:f5', 'ready'],
    ]);
  });

  it('offers again what the page has emptied, but not a field or two that she emptied herself', async () => {
    const { ask, page, panel } = await start(['member', 'group', 'employer', 'plan']);
    await ask['tab.review'](tab, undefined);
    await ask['tab.fill']({ ...tab, approved: ['0:f0', '0:f1', '0:f2', '0:f3'] }, undefined);
    const { values } = page.frames[0]!;
    const statuses = () => page.panel!.fields.map(({ status }) => status);
    values.delete('f0');
    values.delete('f1');
    await panel['panel.look']({}, tab);
    expect(statuses()).toEqual(['filled', 'filled', 'filled', 'filled']);
    values.delete('f2');
    await panel['panel.look']({}, tab);
    expect(statuses()).toEqual(['ready', 'ready', 'ready', 'filled']);
    await panel['panel.fill']({}, tab);
    expect(statuses()).toEqual(['filled', 'filled', 'filled', 'filled']);
    expect(values.get('f0')).toBe('secret-member');
  });

  it('does not offer comboboxes again whose inputs are empty because the choice is shown beside them', async () => {
    const { ask, page, panel } = await start(['member', 'group', 'employer', 'plan']);
    const { fields, values } = page.frames[0]!;
    for (const one of fields.slice(0, 3)) one.control = 'combobox';
    await ask['tab.review'](tab, undefined);
    await ask['tab.fill']({ ...tab, approved: ['0:f0', '0:f1', '0:f2', '0:f3'] }, undefined);
    for (const id of ['f0', 'f1', 'f2']) values.delete(id);
    await panel['panel.look']({}, tab);
    expect(page.panel!.fields.map(({ status }) => status)).toEqual(['filled', 'filled', 'filled', 'filled']);
  });

  it('looks at nothing in a page she never clicked on, nor while locked', async () => {
    const { ask, flow, page, panel } = await start();
    expect(await codeOf(panel['panel.look']({}, tab))).toBe('no-review');
    expect(await codeOf(panel['panel.fill']({}, tab))).toBe('no-review');
    await ask['tab.review'](tab, undefined);
    await flow.vault.lock();
    page.told.length = 0;
    expect(await codeOf(panel['panel.look']({}, tab))).toBe('locked');
    expect(page.told).toEqual([]);
  });

  it('takes the fill back', async () => {
    const { ask, page, panel } = await start();
    await ask['tab.review'](tab, undefined);
    await ask['tab.fill']({ ...tab, approved: ['0:f0'] }, undefined);
    await panel['panel.undo']({}, tab);
    expect(page.frames[0]!.values.size).toBe(0);
    expect(page.panel!.canUndo).toBe(false);
  });

  it('moves to the other side and stays there', async () => {
    const { ask, flow, page, panel } = await start();
    await ask['tab.review'](tab, undefined);
    await panel['panel.dock']({ side: 'right' }, tab);
    expect((await flow.settings()).panelSide).toBe('right');
    expect(page.panel!.side).toBe('right');
  });
});

describe('vault, profiles and backup by message', () => {
  it('a profile without a name is called so in her language, in the lists and in a backup', async () => {
    const { ask, flow } = await start();
    flow.language = async () => 'es';
    const name = { ...HUB.patient.name, first: '', middle: '', last: '', full: '' };
    const json = JSON.stringify({ ...HUB, id: 'new', label: '', patient: { ...HUB.patient, name } });
    const { profiles } = await ask['profile.save']({ json }, undefined);
    expect(profiles.at(-1)).toEqual({ id: 'new', label: 'Perfil sin nombre' });
    const { text } = await ask['backup.export']({ files: [] }, undefined);
    const inside = await ask['backup.preview']({ text, passphrase: PASSPHRASE }, undefined);
    expect(inside.profiles.at(-1)).toEqual({ id: 'new', label: 'Perfil sin nombre' });
  });

  it('lists profiles only while unlocked', async () => {
    const { ask } = await start();
    expect(await ask['vault.status']({}, undefined)).toEqual({
      state: 'unlocked',
      profiles: [{ id: HUB.id, label: HUB.label }],
      activeProfile: HUB.id,
      activeCourse: HUB.courses[0]!.id,
    });
    const locked = { state: 'locked', profiles: [], activeProfile: '', activeCourse: '' };
    expect(await ask['vault.lock']({}, undefined)).toEqual(locked);
    expect(await codeOf(ask['profile.get']({ id: HUB.id }, undefined))).toBe('locked');
    expect(await codeOf(ask['vault.unlock']({ passphrase: 'wrong' }, undefined))).toBe('wrong-passphrase');
    expect((await ask['vault.unlock']({ passphrase: PASSPHRASE }, undefined)).profiles).toHaveLength(1);
  });

  it.each([
    ['not JSON', 'hello'],
    ['JSON of something else', '{"a":1}'],
    ['a profile with a broken field', JSON.stringify({ ...HUB, patient: { ...HUB.patient, phone: '12' } })],
  ])('refuses a profile file that is not one and changes nothing: %s', async (_, json) => {
    const { ask, local } = await start();
    const before = local.dump();
    expect(await codeOf(ask['profile.import']({ json }, undefined))).toBe('profile-invalid');
    expect(await codeOf(ask['profile.save']({ json }, undefined))).toBe('profile-invalid');
    expect(local.dump()).toEqual(before);
  });

  it('names the broken field of a profile file by its path', async () => {
    const { ask } = await start();
    const json = JSON.stringify({ ...HUB, patient: { ...HUB.patient, phone: '555-01' } });
    const error = await Promise.resolve(ask['profile.import']({ json }, undefined)).catch((thrown) => thrown);
    expect(error.details).toEqual(['patient.phone: A US phone number has ten digits.']);
  });

  it('backs up, shows what a backup holds without changing anything, and restores it', async () => {
    const { ask, local } = await start();
    const { text, fileName, skipped } = await ask['backup.export']({ files: [] }, undefined);
    expect(fileName).toMatch(/^coolclaim-backup-\d{4}-\d{2}-\d{2}\.jsonl$/);
    expect(skipped).toEqual([]);
    await ask['profile.remove']({ id: HUB.id }, undefined);
    const before = local.dump();
    const preview = await ask['backup.preview']({ text, passphrase: PASSPHRASE }, undefined);
    expect(preview.profiles).toEqual([{ id: HUB.id, label: HUB.label }]);
    expect(await codeOf(ask['backup.restore']({ text, passphrase: 'x', mode: 'replace' }, undefined))).toBe(
      'wrong-passphrase',
    );
    expect(await codeOf(ask['backup.restore']({ text: '{}', passphrase: 'x', mode: 'merge' }, undefined))).toBe(
      'not-a-backup',
    );
    expect(local.dump()).toEqual(before);
    const status = await ask['backup.restore']({ text, passphrase: PASSPHRASE, mode: 'merge' }, undefined);
    expect(status.profiles).toEqual([{ id: HUB.id, label: HUB.label }]);
    expect(status.activeProfile).toBe(HUB.id);
  });

  it('ticks the checklist of the active course', async () => {
    const { ask } = await start();
    const { checklist } = await ask['checklist.set']({ itemId: 'claim-form', state: 'not-needed' }, undefined);
    expect(checklist[0]!.state).toBe('not-needed');
  });
});

describe('the document a panel speaks from', () => {
  const from = { url: CLAIM, origin: 'https://badger.example' };
  const reviewed = async () => {
    const made = await start();
    await made.ask['tab.review'](tab, undefined);
    return made;
  };

  it('may ask when it is the one that was reviewed, also after it changed its own address', async () => {
    const { flow, page } = await reviewed();
    expect(await codeOf(ensureReviewed(flow, TAB, from))).toBe('none');
    page.frames[0]!.url = `${CLAIM}/step-2`;
    expect(await codeOf(ensureReviewed(flow, TAB, { ...from, url: `${CLAIM}/step-2` }))).toBe('none');
  });

  it('may not when it is of another origin', async () => {
    const { flow } = await reviewed();
    expect(await codeOf(ensureReviewed(flow, TAB, { ...from, origin: 'https://evil.example' }))).toBe('no-review');
    expect(await codeOf(ensureReviewed(flow, TAB, { url: 'https://evil.example/claim' }))).toBe('no-review');
    expect(await codeOf(ensureReviewed(flow, TAB, {}))).toBe('no-review');
  });

  it('may not when another document has taken its place', async () => {
    const { flow, page } = await reviewed();
    page.frames[0]!.mark = 'another';
    expect(await codeOf(ensureReviewed(flow, TAB, from))).toBe('no-review');
    page.frames = [];
    expect(await codeOf(ensureReviewed(flow, TAB, from))).toBe('no-review');
  });

  it('is known by its id in a browser that tells', async () => {
    const { flow } = await reviewed();
    const record = (await flow.records.get(TAB))!;
    await flow.records.save({ ...record, frames: [{ ...record.frames[0]!, documentId: 'A1' }] });
    expect(await codeOf(ensureReviewed(flow, TAB, { ...from, documentId: 'A1' }))).toBe('none');
    expect(await codeOf(ensureReviewed(flow, TAB, { ...from, documentId: 'B2' }))).toBe('no-review');
  });

  it('is nobody’s business where nothing was reviewed: there is nothing to be had', async () => {
    const { flow, panel } = await start();
    expect(await codeOf(ensureReviewed(flow, TAB, from))).toBe('none');
    expect(await codeOf(panel['panel.meanings']({ key: '0:f0' }, tab))).toBe('no-review');
  });
});
