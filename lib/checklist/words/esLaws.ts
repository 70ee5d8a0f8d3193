import { formatDate } from '../../i18n/format';
import type { ChecklistFacts } from '../facts';
import type { LawReach } from '../stateLaws/registry';
import type { LawLimit, StateLaw } from '../stateLaws/types';

const STATE: Record<StateLaw['state'], string> = { NY: 'Nueva York', LA: 'Luisiana', MD: 'Maryland' };
const LIMIT: Record<LawLimit, string> = {
  'large-group-only': 'obliga solo a los planes de grupo grande (large group)',
  'cost-share-allowed': 'permite que el plan le cobre una parte del costo',
  'prior-authorization-allowed': 'permite que el plan pida autorización previa (prior authorization)',
  'recognized-guideline': 'exige que guías reconocidas en el país recomienden el enfriamiento',
  'repeated-use': 'habla de aparatos hechos para usarse varias veces',
  'managed-care-too': 'obliga también a las organizaciones de atención administrada (MCO)',
};
const REASON: Record<Exclude<LawReach, 'may-apply'>, (law: StateLaw) => string> = {
  'self-funded': () =>
    'Obliga solo a los planes asegurados por completo (fully insured). Según su perfil, el suyo lo financia el empleador (self-funded), y esos planes (ERISA) están exentos.',
  'public-program': () =>
    'Obliga solo a los planes asegurados por completo (fully insured), y su atención la paga un programa público.',
  before: (law) => `${begins(law)}, y todas sus fechas de servicio son anteriores.`,
};

const begins = ({ begins, from }: StateLaw) =>
  begins === 'in-force'
    ? `Está en vigor desde el ${formatDate(from, 'es')}`
    : `Vale para pólizas emitidas o renovadas desde el ${formatDate(from, 'es')}`;
const named = (law: StateLaw) => `${STATE[law.state]}: ${law.citation}.`;
const states = (facts: ChecklistFacts, reaches: (reach: LawReach) => boolean) =>
  facts.laws.filter(({ reach }) => reaches(reach)).map(({ law }) => STATE[law.state]);

const describe = (law: StateLaw, { service }: ChecklistFacts) => {
  const partly = service.from !== '' && service.from < law.from;
  return `${named(law)} ${begins(law)}${
    partly ? ', así que solo puede alcanzar los cargos desde esa fecha' : ''
  }. ${sentence(law.limits.map((limit) => LIMIT[limit]).join('; '))}.`;
};
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const FUNDING: Record<ChecklistFacts['planKind'], string> = {
  'fully-insured': 'Usted indicó que su plan está asegurado por completo.',
  unknown: 'Pregunte a su empleador o a su aseguradora si el suyo está asegurado por completo, y anótelo en Cobertura.',
  'self-funded': '',
};

/** The rows about state laws in Spanish. */
export const esLaws = {
  mayApply: (facts: ChecklistFacts) => {
    const laws = facts.laws.filter(({ reach }) => reach === 'may-apply').map(({ law }) => law);
    return [
      `Ley estatal sobre el enfriamiento (${states(facts, (reach) => reach === 'may-apply').join(', ')}), si obliga a su plan`,
      `${laws.map((law) => describe(law, facts)).join(' ')} Solo puede obligar a su plan si está asegurado por completo (fully insured); los que financia el empleador (self-funded, ERISA) están exentos. ${FUNDING[facts.planKind]} Cuenta el estado donde se emitió el plan, y CoolClaim solo sabe dónde vive usted: pregúnteselo a su aseguradora.`,
      `Pregunte a su aseguradora si la ley obliga a su plan. Si es así, cítela en su carta y agregue una copia: ${laws.map(named).join(' ')}`,
    ] as const;
  },
  cannotApply: (facts: ChecklistFacts) =>
    [
      `Ley estatal sobre el enfriamiento (${states(facts, (reach) => reach !== 'may-apply').join(', ')})`,
      facts.laws
        .flatMap(({ law, reach }) => (reach === 'may-apply' ? [] : [`${named(law)} ${REASON[reach](law)}`]))
        .join(' '),
      '',
    ] as const,
};
