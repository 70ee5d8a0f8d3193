// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { cursorBox } from '../../../components/panel/cursorBox';

const at = (element: Element, left: number, top: number, width = 100, height = 20) =>
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, top, width, height));

afterEach(() => {
  document.body.innerHTML = '';
});

it('is the box of what has the cursor: from where writing begins, which is on the right for some', () => {
  document.body.innerHTML = '<input id="one"><input id="two" style="direction: rtl">';
  const [one, two] = [...document.querySelectorAll('input')];
  at(one!, 10, 20);
  one!.focus();
  expect(cursorBox()).toEqual({ top: 20, bottom: 40, across: [10, 60] });
  at(two!, 10, 20);
  two!.focus();
  expect(cursorBox()).toEqual({ top: 20, bottom: 40, across: [110, 60] });
});

it('is none where nothing has it, or a heading that only a script can bring it to', () => {
  document.body.innerHTML = '<h1 tabindex="-1">Step 2</h1>';
  expect(cursorBox()).toBeUndefined();
  document.querySelector('h1')!.focus();
  expect(cursorBox()).toBeUndefined();
});

it('goes into what a component and a frame of the same origin hold', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<input>';
  const input = root.querySelector('input')!;
  at(input, 10, 20);
  expect(cursorBox({ activeElement: host } as unknown as Document)).toBeUndefined();
  input.focus();
  expect(cursorBox({ activeElement: host } as unknown as Document)).toEqual({ top: 20, bottom: 40, across: [10, 60] });

  const frame = document.createElement('iframe');
  at(frame, 300, 500);
  vi.spyOn(frame, 'contentDocument', 'get').mockReturnValue({ activeElement: input } as unknown as Document);
  expect(cursorBox({ activeElement: frame } as unknown as Document)).toEqual({
    top: 520,
    bottom: 540,
    across: [310, 360],
  });
});
