// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../components/panel/watchPage';

const trusted = (type: string) =>
  Object.defineProperty(new Event(type, { bubbles: true, composed: true }), 'isTrusted', { value: true });

describe('when the panel looks at the page again', () => {
  const look = vi.fn();
  let end: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    look.mockClear();
    document.body.innerHTML =
      '<button id="next"><span id="in">Next</span></button><p id="text">Text</p><input id="box"><div data-coolclaim-panel><button id="ours"></button></div>';
    const watching = watchPage(look);
    watching.listen();
    watching.listen(); // once more counts as once
    end = watching.stop;
  });
  afterEach(() => {
    end();
    vi.useRealTimers();
  });
  const at = (id: string, event: Event) => document.getElementById(id)!.dispatchEvent(event);

  it('is after a press on a button, soon and once more later, however often she presses', () => {
    at('in', trusted('click'));
    at('next', trusted('click'));
    vi.advanceTimersByTime(599);
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('is after an answer of hers and after going back', () => {
    at('box', trusted('change'));
    vi.advanceTimersByTime(600);
    expect(look).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(600);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('is after she came back to the tab, not when she left it', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(600);
    expect(look).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(600);
    expect(look).toHaveBeenCalledTimes(1);
    hidden.mockRestore();
  });

  it('is not after a click on text or in the panel, nor for what a script does, nor when it has ended', () => {
    at('text', trusted('click'));
    at('ours', trusted('click'));
    at('next', new Event('click', { bubbles: true }));
    at('box', new Event('change', { bubbles: true }));
    vi.advanceTimersByTime(5000);
    at('next', trusted('click'));
    end();
    vi.advanceTimersByTime(5000);
    expect(look).not.toHaveBeenCalled();
  });
});
