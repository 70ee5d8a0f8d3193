// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountPanel } from '../../../components/panel/mountPanel';
import { panelActions, panelExample } from './panelExample';

const hosts = () => document.querySelectorAll<HTMLElement>('[data-coolclaim-panel]');

type Simulated = typeof globalThis & { happyDOM: { settings: Record<string, boolean> } };
Object.assign((globalThis as Simulated).happyDOM.settings, {
  enableIframePageLoading: true,
  disableIframePageLoading: false,
});

let root: ShadowRoot | undefined;
beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});
const inPanel = <T extends HTMLElement>(selector: string) =>
  root!.querySelector<HTMLIFrameElement>('iframe:not([sandbox])')!.contentDocument!.querySelector<T>(selector)!;
afterEach(() => {
  for (const host of hosts()) host.remove();
});

describe('the panel in a page', () => {
  it('is one element with a closed shadow root, however often it is shown', () => {
    const panel = mountPanel('', panelActions());
    expect(hosts()).toHaveLength(0);
    panel.show(panelExample);
    panel.show({ ...panelExample, fields: [] });
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]!.shadowRoot).toBeNull();
    expect(inPanel('.summary').textContent).toBe('No field to fill on this page.');
  });

  it('says how far a fill is only where it is shown', () => {
    const panel = mountPanel('', panelActions());
    panel.progress({ done: 1, total: 2 });
    expect(hosts()).toHaveLength(0);
    panel.show(panelExample);
    panel.progress({ done: 1, total: 2 });
    expect(inPanel<HTMLProgressElement>('progress').value).toBe(1);
    panel.hide();
    panel.progress({ done: 2, total: 2 });
    expect(hosts()).toHaveLength(0);
  });

  it('comes back when the page threw it out, and leaves nothing when it is hidden', () => {
    const panel = mountPanel('', panelActions());
    panel.show(panelExample);
    hosts()[0]!.remove();
    panel.show(panelExample);
    expect(hosts()).toHaveLength(1);
    panel.hide();
    expect(hosts()).toHaveLength(0);
  });

  it('does nothing on events that a script made up', () => {
    const given = panelActions();
    mountPanel('', given).show(panelExample);
    inPanel('.locate').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    inPanel('.undo').click();
    expect(given.locate).not.toHaveBeenCalled();
    expect(given.undo).not.toHaveBeenCalled();
  });

  it("keeps keys, clicks and focus from the page's own handlers", () => {
    mountPanel('', panelActions()).show(panelExample);
    const heard = vi.fn();
    const kinds = ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown', 'focusin', 'input'];
    for (const kind of kinds) document.addEventListener(kind, heard);
    const inside = inPanel('.locate');
    for (const kind of kinds) inside.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
    for (const kind of kinds) document.removeEventListener(kind, heard);
    expect(heard).not.toHaveBeenCalled();
  });
});
