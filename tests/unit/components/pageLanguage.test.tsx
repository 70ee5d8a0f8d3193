// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { PageSummary } from '../../../components/popup/PageSummary';
import { Quoted } from '../../../components/Quoted';
import { ReviewList } from '../../../components/ReviewList';
import { WordsProvider } from '../../../components/words';
import { panelState } from '../../../lib/background/report';
import { pageTranslate } from '../../../lib/i18n/pageWords';
import type { FieldResult, TabReport } from '../../../lib/messages';
import { report } from './fakeBackground';
import { panelActions } from './panelExample';

afterEach(cleanup);

const row = (key: string, more: Partial<FieldResult>): FieldResult => ({
  key,
  frame: 0,
  fieldId: key,
  at: '#x',
  label: '',
  concept: '',
  status: 'needs-you',
  value: '',
  confidence: 1,
  why: '',
  ...more,
});
const english: TabReport = {
  ...report,
  portal: '',
  title: 'New claim',
  pageLanguage: 'en',
  notes: ['The page calls “Cost” something else than its recipe does, so it was read as usual.'],
  fields: [
    row('0:a', { label: 'Birth date', meaning: 'date of birth of the patient', concept: 'patient.birthDate' }),
    row('0:b', { meaning: 'Charge, line 1', concept: 'line[0].charge', why: 'Labelled "$", under "Service lines".' }),
    row('0:c', { label: 'City', held: 'Verona', value: 'Madison' }),
    row('0:d', { label: 'Add line', adds: 2, status: 'ready' }),
    row('0:e', { label: 'Sex', status: 'ready', value: 'Female' }),
    row('0:f', {}),
  ],
};

/** Every piece of text, each with the language it stands in where that is not the document's. */
const spoken = (holder: Element) => {
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  const pieces: [text: string, lang: string | undefined][] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent!.trim();
    const lang = walker.currentNode.parentElement!.closest('[lang]')?.getAttribute('lang') ?? undefined;
    if (text) pieces.push([text, lang]);
  }
  return pieces;
};
const inEnglish = (holder: Element) =>
  spoken(holder)
    .filter(([, lang]) => lang === 'en')
    .map(([text]) => text);

const popup = (language: 'en' | 'es', of: TabReport) =>
  render(
    <WordsProvider words={{ t: pageTranslate(language), language }}>
      <PageSummary report={of} busy={false} onAllowFrame={() => {}} />
      <ReviewList
        fields={of.fields}
        formLanguage={of.pageLanguage}
        left={new Set()}
        onLeave={() => {}}
        busy={false}
        onDecide={() => {}}
      />
    </WordsProvider>,
  ).container;

const panel = (language: 'en' | 'es', of: TabReport) => {
  const settings = { autoLockMinutes: 15, language, panelSide: 'right' } as const;
  const shown = render(<Panel state={panelState(of, settings, language)} actions={panelActions()} />).container;
  // rows are drawn once their group is open
  act(() => {
    for (const group of shown.querySelectorAll<HTMLDetailsElement>('.group')) {
      group.open = true;
      group.dispatchEvent(new Event('toggle'));
    }
  });
  return shown;
};

const PAGE_WORDS = [
  'New claim',
  '«Cost»',
  'Birth date',
  '«$»',
  '«Service lines»',
  'City',
  'Verona',
  'Madison',
  '«Add line»',
];

it('the popup marks the page’s words with their language, and no word of ours', () => {
  const shown = popup('es', english);
  expect(inEnglish(shown).toSorted()).toEqual([...PAGE_WORDS, 'Sex', 'Female'].toSorted());
  const ours = spoken(shown).filter(([, lang]) => lang === undefined);
  expect(ours.map(([text]) => text)).toEqual(
    expect.arrayContaining(['(Paciente: Fecha de nacimiento)', 'Pulsar', 'Campo sin etiqueta', 'Usar lo mío']),
  );
});

it('the panel does too, but where what is ready stands', () => {
  const shown = panel('es', english);
  expect(inEnglish(shown).toSorted()).toEqual([...PAGE_WORDS, 'Sex'].toSorted());
  const ours = spoken(shown).filter(([, lang]) => lang === undefined);
  expect(ours.map(([text]) => text)).toEqual(expect.arrayContaining(['(Paciente: Fecha de nacimiento)', 'Pulsar']));
});

it('marks the other way round on a Spanish page, and nothing where both are the same or the page’s is not known', () => {
  const spanish = { ...english, title: 'Reclamo nuevo', pageLanguage: 'es' };
  for (const show of [popup, panel]) {
    const other = show('en', spanish);
    expect(
      within(other as HTMLElement)
        .getByText('Reclamo nuevo')
        .getAttribute('lang'),
    ).toBe('es');
    expect(show('es', spanish).querySelector('[lang]')).toBeNull();
    const { pageLanguage: _, ...unknown } = english;
    expect(show('es', unknown).querySelector('[lang]')).toBeNull();
    cleanup();
  }
});

it('no attribute that is read out holds words of the page', () => {
  for (const show of [popup, panel]) {
    for (const element of show('es', english).querySelectorAll('[aria-label],[title],[placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        expect(element.getAttribute(name) ?? '').not.toMatch(/Birth date|City|Add line|Sex|Cost|Verona/);
      }
    }
    cleanup();
  }
});

it('a button that stands beside a field is named with it, and what leads to the field is named by it alone', () => {
  panel('es', english);
  expect(screen.getByRole('button', { name: 'Birth date (Paciente: Fecha de nacimiento)' }).title).toBe(
    'Mostrar en la página',
  );
  expect(screen.getByRole('button', { name: '¿Qué es esta casilla? City' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Usar lo mío City' })).toBeTruthy();
});

it('what a sentence quotes stands by itself, whichever marks it stands in', () => {
  const { container } = render(
    <Quoted
      text={'Named "dob", under “Patient”; ‘Attach’ is ours, «Costo» is not, and a lone " is nothing.'}
      lang="en"
    />,
  );
  expect(inEnglish(container)).toEqual(['"dob"', '“Patient”', '«Costo»']);
});
