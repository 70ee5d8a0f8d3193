import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOfPath } from '../../../components/guide/stepOfPath';
import { pathLabel } from '../../../components/options/pathLabel';
import { missingFacts } from '../../../lib/guide/missing';
import { GUIDE_STEPS, type GuideState, moved, numberOf, START } from '../../../lib/guide/steps';
import { pageTranslate } from '../../../lib/i18n/pageWords';
import { emptyProfile } from '../../../lib/profile/empty';
import { SAMPLES } from '../../../lib/profile/samples';

const hub = SAMPLES['paxman-hub-2026'];
type Move = Parameters<typeof moved>[1];
const walk = (moves: readonly Move[], from: GuideState = START) => moves.reduce(moved, from);

describe('the six steps', () => {
  it('lead to the end in six moves, with nothing left for later', () => {
    expect(walk(Array<Move>(5).fill('next')).place).toBe('treatment');
    expect(walk(Array<Move>(6).fill('next'))).toEqual({ place: 'end', skipped: [] });
    expect(GUIDE_STEPS.map(numberOf)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('remember what was left for later until it is done, in their order', () => {
    const left = walk(['next', 'skip', 'next', 'skip']);
    expect(left).toEqual({ place: 'diagnoses', skipped: ['coverage', 'providers'] });
    expect(moved({ ...left, place: 'coverage' }, 'next').skipped).toEqual(['providers']);
    expect(moved({ ...left, place: 'patient' }, 'skip').skipped).toEqual(['patient', 'coverage', 'providers']);
  });

  it('go back without saying anything about the step, and stay at both ends', () => {
    expect(walk(['skip', 'back'])).toEqual({ place: 'patient', skipped: ['patient'] });
    expect(walk(['back', 'back'])).toEqual(START);
    const end = walk(Array<Move>(6).fill('skip'));
    expect(end.place).toBe('end');
    expect(walk(['next', 'skip'], end)).toEqual(end);
    expect(moved(end, 'back').place).toBe('treatment');
  });

  it('never leave the row of places, whatever she presses', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Move>('next', 'skip', 'back')), (moves) => {
        const { place, skipped } = walk(moves);
        expect([...GUIDE_STEPS, 'end']).toContain(place);
        expect(skipped).toEqual(GUIDE_STEPS.filter((step) => skipped.includes(step)));
      }),
    );
  });
});

describe('which step asks for a path', () => {
  it.each([
    ['patient.name.first', 'patient'],
    ['patient.relationshipToSubscriber', 'policyholder'],
    ['subscriber.employer', 'policyholder'],
    ['otherCoverage.memberId', 'policyholder'],
    ['coverage.memberId', 'coverage'],
    ['physician.npi', 'providers'],
    ['facility.address.zip', 'providers'],
    ['diagnoses[1].code', 'diagnoses'],
    ['condition.onsetDate', 'diagnoses'],
    ['courses[0].items[2].date', 'treatment'],
  ])('%s: %s', (path, step) => {
    expect(stepOfPath(path)).toBe(step);
  });
});

describe('what a claim still lacks', () => {
  const t = pageTranslate('en');

  it('is everything at first, each with a name she knows, and nothing in the samples', () => {
    const missing = missingFacts(emptyProfile('x'), 0);
    expect(new Set(missing.map(stepOfPath))).toEqual(new Set(GUIDE_STEPS));
    for (const path of missing) expect(pathLabel(path, t), path).not.toContain(path.split('.').at(-1)!);
    for (const sample of Object.values(SAMPLES)) expect(missingFacts(sample, 0)).toEqual([]);
  });

  it('is nothing of the subscriber where the patient is that herself, or it is not known yet', () => {
    const bare = { ...hub, subscriber: emptyProfile('x').subscriber };
    expect(missingFacts(bare, 0)).toContain('subscriber.birthDate');
    for (const relationshipToSubscriber of ['self', ''] as const) {
      const patient = { ...bare.patient, relationshipToSubscriber };
      expect(missingFacts({ ...bare, patient }, 0).filter((path) => path.startsWith('subscriber'))).toEqual([]);
    }
  });

  it('is no name that is known as one string', () => {
    const name = { ...emptyProfile('x').patient.name, full: 'Jordan Okafor' };
    const missing = missingFacts({ ...hub, patient: { ...hub.patient, name, birthDate: '' } }, 0);
    expect(missing).toEqual(['patient.birthDate']);
  });
});
