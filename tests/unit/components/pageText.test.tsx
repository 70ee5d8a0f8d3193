// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { PageSummary } from '../../../components/popup/PageSummary';
import { ReviewList } from '../../../components/ReviewList';
import { WordsProvider } from '../../../components/words';
import { panelState, reviewRows } from '../../../lib/background/report';
import { pageTranslate } from '../../../lib/i18n/pageWords';
import type { TabReport } from '../../../lib/messages';
import type { PlanItem } from '../../../lib/pipeline';
import { report } from './fakeBackground';
import { panelActions } from './panelExample';

afterEach(cleanup);

/** A label as a hostile page would write it: markup, text turned around, and far too much of it. */
const HOSTILE = `<img src=x onerror="globalThis.hit=1">\u202e\u2066eman\u2069\u202c${' more'.repeat(200_000)}`;
const SEEN = /^<img src=x onerror="globalThis\.hit=1">eman more.*…$/;

const item: PlanItem = {
  frame: 0,
  fieldId: 'a',
  signature: '',
  at: '',
  label: HOSTILE,
  control: 'text',
  concept: 'patient.first',
  confidence: 1,
  why: '',
  decision: 'needs-you',
  shown: '',
};
const [row] = reviewRows({ items: [item], notes: [] });
const hostile: TabReport = { ...report, portal: '', title: '', fields: [{ ...row!, held: HOSTILE, value: 'Jo' }] };

const words = { t: pageTranslate('en'), language: 'en' } as const;

const expectHarmless = (holder: Element) => {
  expect(holder.querySelector('img')).toBeNull();
  expect(holder.innerHTML.length).toBeLessThan(20_000);
  expect(holder.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  for (const element of holder.querySelectorAll('[aria-label], [title]')) {
    expect(`${element.getAttribute('aria-label')}${element.getAttribute('title')}`.length).toBeLessThan(400);
  }
  const named = [...holder.querySelectorAll('bdi')].filter((element) => SEEN.test(element.textContent ?? ''));
  return named.length;
};

describe('what a page calls its fields', () => {
  it('is plain text by itself in the popup', () => {
    const { container } = render(
      <WordsProvider words={words}>
        <PageSummary report={{ ...hostile, title: row!.label }} busy={false} onAllowFrame={() => {}} />
        <ReviewList fields={hostile.fields} left={new Set()} onLeave={() => {}} busy={false} onDecide={() => {}} />
      </WordsProvider>,
    );
    expect(expectHarmless(container)).toBe(3); // the title, the field, what it holds
  });

  it('is plain text by itself in a review', () => {
    const ready = { ...row!, status: 'ready' as const };
    const { container } = render(
      <WordsProvider words={words}>
        <ReviewList fields={[ready]} left={new Set()} onLeave={() => {}} busy={false} onDecide={() => {}} />
      </WordsProvider>,
    );
    expect(expectHarmless(container)).toBe(1);
  });

  it('is plain text by itself in the panel', () => {
    const settings = { autoLockMinutes: 15, language: 'en', panelSide: 'right' } as const;
    const state = panelState({ ...hostile, title: row!.label }, settings, 'en');
    const { container } = render(<Panel state={state} actions={panelActions()} />);
    expect(expectHarmless(container)).toBe(3);
    expect(screen.getByRole('button', { name: /^Use mine <img/ })).toBeTruthy();
  });
});
