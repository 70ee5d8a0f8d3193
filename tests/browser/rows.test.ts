import { describe, expect, it } from 'vitest';
import { type } from './harness/actions';
import type { Tab } from './harness/browser';
import { freshTab } from './harness/freshTab';
import type { Order } from './harness/inject';
import { BROWSERS } from './harness/sharedBrowser';

const text = (at: string, value: string): Order => ({ at, control: 'text', action: type(value) });
const SHOWS = [
  ['01/14/2026', '1/14/2026'],
  ['500.00', '500'],
];

describe.each(BROWSERS)('the buttons of lines, in %s', (browser) => {
  let tab: Tab;
  freshTab(browser, 'scan.html', async (fresh) => {
    tab = fresh;
    await tab.truth(
      'window.pressed = 0; window.sent = 0; addEventListener("submit", (event) => { if (event.target.method === "dialog") return; if (!event.defaultPrevented) sent++; event.preventDefault(); }); 0',
    );
  });

  const pressed = () => tab.truth<number>('pressed');

  describe('the one that adds a line', () => {
    it('is pressed', async () => {
      await tab.show('<input><button type="button" id="b" onclick="pressed++">Add line</button>');
      expect(await tab.press('#b')).toMatchObject({ why: '', words: 'Add line' });
      expect(await pressed()).toBe(1);
    });

    it.each([
      ['is gone', '<input>', 'gone'],
      ['is out of sight', '<button id="b" hidden onclick="pressed++">Add line</button>', 'gone'],
      ['is switched off', '<button id="b" disabled onclick="pressed++">Add line</button>', 'locked'],
      ['says that it is off', '<button id="b" aria-disabled="true" onclick="pressed++">Add line</button>', 'locked'],
      ['sends the form by itself', '<a id="b" href="javascript:document.forms[0].submit()">Add line</a>', 'submits'],
      ['is a post back', '<a id="b" href="javascript:__doPostBack(1)">Add line</a>', 'submits'],
      ['leads elsewhere', '<a id="b" role="button" href="/elsewhere">Add line</a>', 'leaves'],
    ])('is not where it %s', async (_, html, why) => {
      await tab.show(html);
      expect(await tab.press('#b')).toMatchObject({ why });
      expect(await pressed()).toBe(0);
    });

    it('is not where it reads otherwise than in the review', async () => {
      await tab.show('<button type="button" id="b" onclick="pressed++">Remove line</button>');
      expect(await tab.press('#b', { words: 'Add line' })).toMatchObject({ why: 'changed' });
      expect(await pressed()).toBe(0);
    });

    it('sends no form, whatever kind of button it is, and the page’s own handling of it goes on', async () => {
      await tab.show('<form onsubmit="pressed++"><input><button id="b">Add line</button></form>');
      const address = await tab.truth('location.href');
      await tab.press('#b');
      expect([await pressed(), await tab.truth('sent'), await tab.truth('location.href')]).toEqual([1, 0, address]);
    });

    it('leaves the address of the page as it is', async () => {
      await tab.show('<a id="b" href="#" onclick="pressed++">Add line</a>');
      await tab.press('#b');
      expect([await pressed(), await tab.truth('location.href')]).toEqual([1, expect.not.stringContaining('#')]);
    });

    it('tells whether the page’s list shows the line now', async () => {
      const page = (row: string) =>
        `<p>Total 0</p><ul id="l"></ul><button type="button" id="b" onclick="l.insertAdjacentHTML('beforeend', '<li>${row}</li>')">Add to claim</button>`;
      await tab.show(page('1/14/2026, $500.00'));
      expect(await tab.press('#b', { shows: SHOWS })).toMatchObject({ shown: true });
      await tab.show(page('something else'));
      expect(await tab.press('#b', { shows: SHOWS })).toMatchObject({ shown: false });
    });

    it('is not pressed for a line that the list shows from before', async () => {
      await tab.show(
        '<ul><li>01/14/2026 $500.00</li></ul><button type="button" id="b" onclick="pressed++">Add to claim</button>',
      );
      expect(await tab.press('#b', { shows: SHOWS, once: true })).toMatchObject({ why: 'listed' });
      expect(await pressed()).toBe(0);
    });
  });

  describe('the one that saves a line', () => {
    const panel = (buttons: string) =>
      `<form><input id="name"><section><input id="day"><input id="charge">${buttons}</section><button type="button" id="b">Add line</button><button type="button" onclick="pressed = -1">Save</button></form>`;
    const save = (peek = false) => tab.press('#b', { fields: ['#day', '#charge'], peek });

    it('stands in the line’s own box', async () => {
      await tab.show(
        panel('<button type="button" onclick="pressed++">Done</button> <button type="button">Cancel</button>'),
      );
      expect(await save(true)).toMatchObject({ why: '', words: 'Done' });
      expect(await pressed()).toBe(0);
      expect(await save()).toMatchObject({ why: '', words: 'Done', inDialog: false });
      expect(await pressed()).toBe(1);
    });

    it.each([
      ['there is none', '', 'none'],
      ['only one of something else is there', '<button type="button">Save draft</button>', 'none'],
      ['two could be it', '<button type="button">Save</button><button type="button">Done</button>', 'several'],
      ['it would send what is not the line’s', '<button>Save</button>', 'submits'],
      ['it is the row’s own copy of the one that adds', '<button type="button">Add line</button>', 'none'],
    ])('is not pressed where %s', async (_, buttons, why) => {
      await tab.show(panel(buttons));
      expect(await save()).toMatchObject({ why });
      expect(await pressed()).toBe(0);
    });

    it('is a dialog’s own, even one that submits a form that closes it', async () => {
      await tab.show(
        '<button id="b">Add service</button><dialog id="d"><form method="dialog"><input id="day"><button value="no">Cancel</button><button value="yes">Add service</button></form></dialog>',
      );
      await tab.truth('d.showModal()');
      expect(await tab.press('#b', { fields: ['#day'] })).toMatchObject({ why: '', inDialog: true });
      expect(await tab.truth('[d.open, d.returnValue]')).toEqual([false, 'yes']);
    });
  });

  describe('undo of lines that were added', () => {
    const ROW = (id: string) =>
      `<tr><td><input id="${id}"></td><td><button type="button" aria-label="Remove line" onclick="this.closest('tr').remove()">×</button></td></tr>`;
    const table = `<input id="name"><table>${ROW('first')}${ROW('second')}</table>`;

    it('takes them away by their own button', async () => {
      await tab.show(table);
      await tab.addedRow(['#second']);
      await tab.write([text('#first', '1'), text('#second', '2')]);
      expect(await tab.undoAll()).toEqual({ restored: 2, left: 0, stays: [] });
      expect(await tab.truth('[document.querySelectorAll("tr").length, first.value]')).toEqual([1, '']);
    });

    it('leaves one that she has changed', async () => {
      await tab.show(table);
      await tab.addedRow(['#second']);
      await tab.write([text('#second', '2')]);
      await tab.truth('second.value = "hers"');
      expect(await tab.undoAll()).toEqual({ restored: 0, left: 0, stays: [] });
      expect(await tab.truth('second.value')).toBe('hers');
    });

    it('empties one that has no such button, and says that it is still there', async () => {
      await tab.show('<input id="name"><p><input id="second"></p>');
      await tab.addedRow(['#second']);
      await tab.write([text('#second', '2')]);
      expect(await tab.undoAll()).toEqual({ restored: 1, left: 1, stays: [] });
      expect(await tab.truth('second.value')).toBe('');
    });

    it('takes no row away that holds another field too', async () => {
      await tab.show(
        '<div><input id="name"><input id="second"><button type="button" onclick="pressed++">Remove</button></div>',
      );
      await tab.addedRow(['#second']);
      await tab.write([text('#second', '2')]);
      expect(await tab.undoAll()).toEqual({ restored: 1, left: 1, stays: [] });
      expect(await pressed()).toBe(0);
    });

    it('takes what went into a list out of it again, and not what stood there before', async () => {
      const item = (words: string) =>
        `<li>${words} <button type="button" onclick="this.parentElement.remove()">Delete</button></li>`;
      await tab.show(
        `<ul id="l">${item('01/14/2026 $20.00')}</ul><template id="t">${item('1/14/2026 $500')}</template><button type="button" id="b" onclick="l.append(t.content.cloneNode(true))">Add to claim</button>`,
      );
      expect(await tab.press('#b', { shows: SHOWS })).toMatchObject({ shown: true });
      expect(await tab.truth('l.children.length')).toBe(2);
      expect(await tab.undoAll()).toMatchObject({ left: 0 });
      expect(await tab.truth('l.innerText')).toMatch(/^01\/14\/2026 \$20\.00/);
    });
  });
});
