import { describe, expect, it } from 'vitest';
import { box } from '../../support/fieldBuilder';
import { claimWith } from '../claim/claimWith';
import { planFor, written } from './planning';

type Who = Parameters<typeof written>[2];

/** What goes into a box for a letter or two with such a legend. */
const letter = (concept: string, legend: string, maxLength = 1, claim?: Who) =>
  written(concept, box({ label: 'Code', hint: legend }, { maxLength }), claim);
const RELATION = 'patient.relationshipToSubscriber';
const related = (relationship: 'self' | 'spouse' | 'child') =>
  claimWith((profile) => {
    profile.patient.relationshipToSubscriber = relationship;
  });

describe('a choice where only a letter or two fit', () => {
  it.each<['self' | 'spouse' | 'child', string]>([
    ['self', 'S'],
    ['spouse', 'P'],
    ['child', 'C'],
  ])('%s is the letter the box’s own legend gives it', (relationship, wanted) => {
    for (const legend of [
      'S self P spouse C child',
      'S = self, P = spouse, C = child',
      '(S) self (P) spouse (C) child',
    ])
      expect(letter(RELATION, legend, 1, related(relationship))).toBe(wanted);
  });

  it('numbers and pairs of letters are letters, too', () => {
    expect(letter(RELATION, '1 self 2 spouse 3 child')).toBe('2');
    expect(letter(RELATION, 'SE self, SP spouse, CH child', 2)).toBe('SP');
  });

  it('goes by the legend against custom', () => {
    expect(letter('patient.sex', 'W female, X male')).toBe('W');
  });

  it('without a legend is the letter everybody uses', () => {
    expect(letter('patient.sex', '')).toBe('F');
    expect(letter('physician.qualifier', '', 2)).toBe('DK');
    expect(letter('diagnosis.indicator', '')).toBe('0');
  });

  it.each<[string, string, number]>([
    [RELATION, '', 1], // S for self, or S for spouse?
    [RELATION, '', 2],
    [RELATION, 'one letter only', 1],
    [RELATION, 'S self C child', 1],
    ['patient.maritalStatus', '', 1],
    ['claim.paymentMethod', '', 1],
  ])('%s with the legend "%s" in a box of %i is left to her', (concept, legend, maxLength) => {
    expect(letter(concept, legend, maxLength)).toBeUndefined();
    expect(planFor(concept, box({ label: 'Code', hint: legend }, { maxLength })).decision).toBe('needs-you');
  });

  it('a box with room for words gets the word', () => {
    expect(letter(RELATION, 'S self P spouse', 10)).toBe('Spouse');
    expect(letter(RELATION, 'S self P spouse', -1)).toBe('Spouse');
  });

  it('a letter longer than the box is left to her', () => {
    expect(letter(RELATION, 'SE self, SP spouse', 1)).toBeUndefined();
  });
});
