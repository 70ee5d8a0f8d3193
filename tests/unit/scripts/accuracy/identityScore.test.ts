import { expect, test } from 'vitest';
import { halfOf } from '../../../../scripts/lib/accuracy/corpusPages';
import { precisionOf, recallOf, scoreIdentity } from '../../../../scripts/lib/accuracy/identityScore';
import {
  type Answer,
  identityOfChromium,
  identityOfConcept,
  identityOfFirefox,
} from '../../../../scripts/lib/accuracy/identityTypes';

const control = (gold: string, answer: Answer, type = 'text') => ({ gold, type, answer });

test('right, missed, confused and false answers are counted apart', () => {
  const score = scoreIdentity([
    control('firstName', 'firstName'),
    control('lastName', ''),
    control('phone', 'emailAddress'),
    control('unknown', 'phone'),
    control('', ''),
    control('cardNumber', '', 'tel'),
  ]);
  expect(score).toMatchObject({ right: 1, wanted: 3, confused: 1, falsePositives: 1, negatives: 3 });
  expect(recallOf(score)).toBeCloseTo(1 / 3);
  expect(precisionOf(score)).toBeCloseTo(1 / 3);
});

test('a user name is right for an e-mail address, and credentials are neither wanted nor negatives', () => {
  const score = scoreIdentity([
    control('emailAddress', 'username'),
    control('username', 'emailAddress'),
    control('username OR emailAddress', 'emailAddress'),
    control('password', 'phone', 'password'),
  ]);
  expect(score).toMatchObject({ right: 1, wanted: 1, falsePositives: 0, negatives: 0 });
});

test('buttons, boxes to tick and hidden inputs are no negatives', () => {
  for (const type of ['hidden', 'submit', 'checkbox', 'radio', 'file'])
    expect(scoreIdentity([control('', 'phone', type)]).negatives).toBe(0);
});

test('whose it is does not matter, what it asks for does', () => {
  expect(identityOfConcept('patient.name.first')).toBe('firstName');
  expect(identityOfConcept('otherCoverage.policyholder.birthDate.month')).toBe('birthdayMonth');
  expect(identityOfConcept('coverage.memberId')).toBe('');
  expect(identityOfConcept('line[0].dateFrom')).toBe('');
  expect(identityOfChromium('ADDRESS_HOME_LINE1')).toBe('addressStreet');
  expect(identityOfFirefox('cc-given-name')).toBe('');
});

test('all forms of a site are in the same half', () => {
  for (const name of ['reddit_login.html', 'www_reddit_com_signup.html', 'reddit-address.html'])
    expect(halfOf(name)).toBe(halfOf('reddit_signup.html'));
  const halves = ['alpha', 'beta', 'gamma', 'delta', 'omega', 'sigma', 'kappa', 'zeta'].map((site) =>
    halfOf(`${site}_login.html`),
  );
  expect(new Set(halves).size).toBe(2);
});
