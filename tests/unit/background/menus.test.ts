import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeMenus, watchMenus } from '../../../lib/background/menus';
import { parseConcept } from '../../../lib/concepts';
import { fakeFlow, frame, TAB } from './fakeFlow';

interface Entry {
  id: string;
  title: string;
  parentId?: string;
  contexts: string[];
}
type Chosen = (info: { menuItemId: string; frameId?: number; targetElementId?: number }, tab?: { id?: number }) => void;

describe('the menu of a right click', () => {
  let entries: Entry[];
  let fake: Awaited<ReturnType<typeof fakeFlow>>;
  beforeEach(async () => {
    entries = [];
    const { contextMenus } = fakeBrowser as unknown as { contextMenus: Record<string, ReturnType<typeof vi.fn>> };
    contextMenus.create!.mockImplementation((entry: Entry) => entries.push(entry));
    contextMenus.removeAll!.mockImplementation(async () => {
      entries = [];
    });
    fake = await fakeFlow([frame(0, 'https://badger.example/claim', ['name', 'city'])]);
  });

  it('offers the claim, and for a box first what it is taken for and then every group of meanings', async () => {
    await makeMenus(fake.flow);
    expect(entries.filter(({ parentId }) => !parentId).map(({ title }) => title)).toEqual([
      'Fill this claim',
      'Fill this field with…',
    ]);
    const groups = entries.filter(({ parentId }) => parentId === 'field').map(({ title }) => title);
    expect(groups.slice(0, 3)).toEqual([
      'What CoolClaim takes it for',
      'Patient',
      'Policyholder (insured, subscriber)',
    ]);
    expect(entries.find(({ id }) => id === 'mean:patient.name.first')).toMatchObject({
      title: 'First name',
      parentId: 'group:patient',
      contexts: ['editable'],
    });
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const meanings = ids.filter((id) => id.startsWith('mean:') && id !== 'mean:').map((id) => id.slice(5));
    expect(meanings.filter((meaning) => !parseConcept(meaning))).toEqual([]);
    expect(meanings.length).toBeGreaterThan(100);
  });

  it('is in her language, and made once however often it is asked for', async () => {
    fake.flow.language = async () => 'es';
    await makeMenus(fake.flow);
    await makeMenus(fake.flow);
    expect(entries.filter(({ id }) => id === 'claim').map(({ title }) => title)).toEqual(['Llenar este reclamo']);
    const english = entries.filter(({ title }) => /\b(name|date of|number|code for)\b/i.test(title));
    expect(english.map(({ title }) => title)).toEqual([]);
  });

  it('fills the box that was clicked with what was chosen, and the claim as the key does', async () => {
    watchMenus(fake.flow);
    const { contextMenus } = fakeBrowser as unknown as {
      contextMenus: { onClicked: { addListener: ReturnType<typeof vi.fn> } };
    };
    const choose = contextMenus.onClicked.addListener.mock.calls.at(-1)![0] as Chosen;
    fake.page.clicked = 'f1';
    choose({ menuItemId: 'mean:patient.address.city', frameId: 0 }, { id: TAB });
    await vi.waitFor(() => expect([...fake.page.frames[0]!.values]).toEqual([['f1', 'secret-city']]));
    choose({ menuItemId: 'group:patient' }, { id: TAB });
    choose({ menuItemId: 'claim' });
    expect(fake.page.popups).toBe(0);
    await fake.flow.records.drop(TAB);
    choose({ menuItemId: 'claim' }, { id: TAB });
    await vi.waitFor(() => expect(fake.page.popups).toBe(1));
  });
});
