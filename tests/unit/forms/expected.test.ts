import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseConcept } from '../../../lib/concepts';
import { type ClaimPageDocument, openClaimPage } from '../../support/claimPageDocument';
import { type ExpectedControl, expectedPageSchema, judge } from '../../support/expectedPage';

const FORMS = join(import.meta.dirname, '../../forms');
const files = globSync(['*/expected.json', 'claims/*/expected.json', 'src/*/expected.json'], { cwd: FORMS }).sort();

const wants = (control: ExpectedControl) => [control.want].flat();
const nameOf = (control: ExpectedControl) => control.at ?? control.state;
/** Told by where it is; a page whose own state is the truth may draw it where no document shows it. */
const isInDocument = ({ at }: ExpectedControl) => at !== undefined;
const attributeValue = (element: HTMLElement) => element.getAttribute('value') ?? '';

/** The value the page itself puts into the control before anybody touches it. */
function initialOf(group: HTMLElement[]): string {
  const first = group[0]!;
  const type = first.getAttribute('type');
  const checked = group.find((each) => each.hasAttribute('checked'));
  if (type === 'radio') return checked ? attributeValue(checked) : '';
  if (type === 'checkbox') return checked ? 'on' : '';
  if (first.tagName !== 'SELECT') return 'value' in first ? String(first.value) : (first.textContent ?? '');
  const option = first.querySelector('option[selected]') ?? first.querySelector('option');
  return (option as HTMLOptionElement).value;
}

/** The values this control can hold at all; undefined when it takes anything. */
function valuesOf(group: HTMLElement[]): string[] | undefined {
  const first = group[0]!;
  if (first.getAttribute('type') === 'radio') return ['', ...group.map(attributeValue)];
  if (first.getAttribute('type') === 'checkbox') return ['', 'on'];
  if (first.tagName === 'SELECT') return ['', ...[...(first as HTMLSelectElement).options].map((each) => each.value)];
  return undefined;
}

test('there are claim pages to judge', () => {
  expect(files.length).toBeGreaterThan(20);
});

describe.each(files)('%s', (file) => {
  const folder = join(FORMS, dirname(file));
  const parsed = expectedPageSchema.safeParse(JSON.parse(readFileSync(join(FORMS, file), 'utf8')));
  const page = parsed.data!;

  test('has the shape of an expected page', () => {
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(page.page).toBe(basename(folder));
    expect(page.steps.length > 1).toBe(page.next !== '');
  });

  test('says of each control where it is, what it means and what is right', () => {
    for (const control of page.controls) {
      expect((control.at === undefined) !== (control.state === undefined), nameOf(control)).toBe(true);
      expect(control.concept === 'none' || parseConcept(control.concept) !== undefined, control.concept).toBe(true);
      expect(control.step).toBeLessThan(page.steps.length);
      for (const want of wants(control)) expect(judge(control, want || (control.initial ?? ''))).toBe('right');
      expect(judge(control, 'something nobody wants here'), nameOf(control)).toBe('wrong');
    }
    const names = page.controls.map((control) => `${control.step} ${nameOf(control)}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  // The pages of src/ are drawn by UI libraries that have to be bundled first; theirs is tried in a real browser.
  describe.skipIf(file.startsWith('src/'))('its page', () => {
    let opened: ClaimPageDocument | undefined;
    const open = () => {
      opened ??= openClaimPage(folder);
      return opened;
    };
    afterAll(() => opened?.close());

    test('has each control exactly once', () => {
      for (const { at } of page.controls.filter(isInDocument)) {
        const found = open().find(at!);
        const isGroup = found.length > 0 && found.every((each) => each.getAttribute('type') === 'radio');
        expect(isGroup ? 1 : found.length, at).toBe(1);
        expect(
          found.every((each) => open().controls.includes(each)),
          at,
        ).toBe(true);
        if (!isGroup) continue;
        const name = found[0]!.getAttribute('name');
        const root = found[0]!.getRootNode() as Document | ShadowRoot;
        expect(found.length, at).toBeGreaterThan(1);
        expect([...root.querySelectorAll(`input[type=radio][name="${name}"]`)], at).toEqual(found);
      }
    });

    test.skipIf(!page.controls.every(isInDocument))('has no control that goes unjudged', () => {
      const judged = new Set(page.controls.filter(isInDocument).flatMap(({ at }) => open().find(at!)));
      expect(
        open()
          .controls.filter((control) => !judged.has(control))
          .map((each) => each.outerHTML),
      ).toEqual([]);
    });

    test('can hold every wanted value, and starts with the values named', () => {
      for (const control of page.controls.filter(isInDocument)) {
        const group = open().find(control.at!);
        const possible = valuesOf(group);
        const maxLength = Number(group[0]!.getAttribute('maxlength') ?? Number.POSITIVE_INFINITY);
        for (const want of wants(control)) {
          if (possible) expect(possible, control.at).toContain(want);
          expect(want.length, control.at).toBeLessThanOrEqual(maxLength);
        }
        expect(initialOf(group), control.at).toBe(control.initial ?? '');
      }
    });
  });
});
