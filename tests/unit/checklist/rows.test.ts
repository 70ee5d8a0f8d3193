import { describe, expect, it } from 'vitest';
import type { ChecklistFacts } from '../../../lib/checklist/facts';
import { CHECKLIST_ROWS, itemOf, rowsFor } from '../../../lib/checklist/rows';
import { lawsOf } from '../../../lib/checklist/stateLaws/registry';
import { checklistWords } from '../../../lib/checklist/words';
import { DOCUMENT_KINDS } from '../../../lib/documents/kinds';
import { PORTALS } from '../../../lib/portals/registry';
import { facts } from './facts';

const BOTH = [true, false];
/** Every combination that decides a row, but for the payers. */
const ALL: ChecklistFacts[] = (['paxman', 'dignicap', 'manual'] as const).flatMap((system) =>
  (['manufacturer', 'provider', 'rental'] as const).flatMap((route) =>
    BOTH.flatMap((hasOtherCoverage) =>
      BOTH.flatMap((nccnDiagnosis) =>
        (['unknown', 'fully-insured', 'self-funded'] as const).flatMap((planKind) =>
          BOTH.map((publicProgram) => {
            const all = facts({ system, route, hasOtherCoverage, nccnDiagnosis, planKind, publicProgram });
            return { ...all, laws: lawsOf(['NY', 'MD'], all) };
          }),
        ),
      ),
    ),
  ),
);
const WORTH = ['claim-form', 'itemized-receipt', 'proof-of-payment', 'letter-of-medical-necessity'];

describe('the rows', () => {
  it('are named once each, for kinds of file that can be stored', () => {
    const keys = CHECKLIST_ROWS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(DOCUMENT_KINDS).toContain(itemOf(key));
  });

  it('are each reached by some claim', () => {
    const reached = new Set(
      [
        ...ALL,
        facts({ laws: lawsOf(['NY'], facts()) }),
        facts({ hasWig: true, denialDate: '2026-06-01' }),
        facts({ denialDate: '2026-08-01', isFinalDenial: true }),
        ...PORTALS.map((portal) => facts({ portal })),
      ].flatMap((one) => rowsFor(one).map(({ key }) => key)),
    );
    expect(CHECKLIST_ROWS.map(({ key }) => key).filter((key) => !reached.has(key))).toEqual([]);
  });

  it('give each item once, and always what no claim is paid without', () => {
    expect(ALL).toHaveLength(216);
    for (const one of ALL) {
      const items = rowsFor(one).map(({ key }) => itemOf(key));
      expect(new Set(items).size).toBe(items.length);
      for (const id of WORTH) expect(items).toContain(id);
    }
  });

  it('say where each was read, and never leave a hole in a sentence', () => {
    for (const one of [...ALL, ...PORTALS.map((portal) => facts({ portal, denialDate: '2026-06-01', hasWig: true }))]) {
      for (const row of rowsFor(one)) {
        const source = typeof row.source === 'string' ? row.source : row.source(one);
        expect(source.length, row.key).toBeGreaterThan(8);
        for (const language of ['en', 'es'] as const) {
          const [title, why, get] = checklistWords(language).rows[row.key](one);
          expect(title, row.key).not.toBe('');
          expect(why, row.key).toMatch(/[.”]$/);
          expect([title, why, get].join(' '), row.key).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
        }
      }
    }
  });

  it('are really translated, and keep the word insurers use beside the Spanish', () => {
    const [en, es] = [checklistWords('en'), checklistWords('es')];
    const one = facts({ laws: lawsOf(['NY', 'LA', 'MD'], facts({ service: { from: '', to: '' } })) });
    const none = facts({ laws: lawsOf(['NY', 'LA', 'MD'], facts({ planKind: 'self-funded' })) });
    for (const { key } of CHECKLIST_ROWS) {
      const her = key === 'state-law/none' ? none : one;
      const [english, spanish] = [en.rows[key](her), es.rows[key](her)];
      expect(spanish[1], key).not.toBe(english[1]);
      expect(spanish[2] === '', key).toBe(english[2] === '');
    }
    expect(es.rows['letter-of-medical-necessity'](one)[0]).toContain('letter of medical necessity');
    expect(es.rows['itemized-receipt/paxman-hub'](one)[2]).toMatch(/844-572-9626.*24 horas.*888-572-9626/);
  });
});
