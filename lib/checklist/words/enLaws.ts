import { formatDate } from '../../i18n/format';
import type { ChecklistFacts } from '../facts';
import type { LawReach } from '../stateLaws/registry';
import type { LawLimit, StateLaw } from '../stateLaws/types';

const STATE: Record<StateLaw['state'], string> = { NY: 'New York', LA: 'Louisiana', MD: 'Maryland' };
const LIMIT: Record<LawLimit, string> = {
  'large-group-only': 'binds large group plans only',
  'cost-share-allowed': 'lets the plan charge you a share of the cost',
  'prior-authorization-allowed': 'lets the plan ask for prior authorization',
  'recognized-guideline': 'asks that nationally recognized guidelines recommend the cooling',
  'repeated-use': 'speaks of devices designed for repeated use',
  'managed-care-too': 'binds managed care organizations (MCOs) too',
};
const REASON: Record<Exclude<LawReach, 'may-apply'>, (law: StateLaw) => string> = {
  'self-funded': () =>
    'It binds fully insured plans only. Your profile says that your plan is self-funded, and self-funded employer plans (ERISA) are exempt.',
  'public-program': () => 'It binds fully insured plans only, and a public program pays for your care.',
  before: (law) => `${begins(law)}, and all your dates of service are before that.`,
};

const begins = ({ begins, from }: StateLaw) =>
  begins === 'in-force'
    ? `It has been in force since ${formatDate(from, 'en')}`
    : `It holds for policies issued or renewed on or after ${formatDate(from, 'en')}`;
const named = (law: StateLaw) => `${STATE[law.state]}: ${law.citation}.`;
const states = (facts: ChecklistFacts, reaches: (reach: LawReach) => boolean) =>
  facts.laws.filter(({ reach }) => reaches(reach)).map(({ law }) => STATE[law.state]);

const describe = (law: StateLaw, { service }: ChecklistFacts) => {
  const partly = service.from !== '' && service.from < law.from;
  return `${named(law)} ${begins(law)}${partly ? ', so only charges from then on can fall under it' : ''}. It ${law.limits
    .map((limit) => LIMIT[limit])
    .join('; it ')}.`;
};

const FUNDING: Record<ChecklistFacts['planKind'], string> = {
  'fully-insured': 'You said that your plan is fully insured.',
  unknown: 'Ask your employer or insurer whether yours is fully insured, and enter it under Coverage.',
  'self-funded': '',
};

/** The rows about state laws in English. */
export const enLaws = {
  mayApply: (facts: ChecklistFacts) => {
    const laws = facts.laws.filter(({ reach }) => reach === 'may-apply').map(({ law }) => law);
    return [
      `State law on scalp cooling (${states(facts, (reach) => reach === 'may-apply').join(', ')}), if it binds your plan`,
      `${laws.map((law) => describe(law, facts)).join(' ')} It can bind your plan only if that is fully insured; self-funded employer plans (ERISA) are exempt. ${FUNDING[facts.planKind]} What counts is the state in which the plan was issued, and CoolClaim knows only where you live: ask your insurer for it.`,
      `Ask your insurer whether the law binds your plan. If it does, quote it in your letter and add a copy: ${laws.map(named).join(' ')}`,
    ] as const;
  },
  cannotApply: (facts: ChecklistFacts) =>
    [
      `State law on scalp cooling (${states(facts, (reach) => reach !== 'may-apply').join(', ')})`,
      facts.laws
        .flatMap(({ law, reach }) => (reach === 'may-apply' ? [] : [`${named(law)} ${REASON[reach](law)}`]))
        .join(' '),
      '',
    ] as const,
};
