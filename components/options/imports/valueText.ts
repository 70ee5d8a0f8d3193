import { formatDate, formatMoney } from '../../../lib/i18n/format';
import type { Language } from '../../../lib/i18n/language';
import type { PageWords } from '../../../lib/i18n/pageWords';
import type { Translate } from '../../../lib/i18n/translate';
import type { Source } from '../../../lib/imports/types';
import type { Course, Profile } from '../../../lib/profile/schema';
import { phone, taxId } from '../../form/typed';

type T = Translate<PageWords>;

/** The choices of the profile whose names stand in the words, by the last part of their path. */
const CHOICES: Readonly<Record<string, string>> = {
  sex: 'sex',
  relationshipToSubscriber: 'relationship',
  maritalStatus: 'marital',
  planKind: 'planKind',
  physicianRole: 'physicianRole',
  submitter: 'submitter',
  route: 'route',
  system: 'system',
  chargeStyle: 'chargeStyle',
};

const courseText = (course: Course, t: T, language: Language) =>
  t('imports.courseSum', {
    label: course.label || t(`system.${course.system}`),
    count: course.items.length,
    total: formatMoney(
      course.items.reduce((sum, { chargeCents }) => sum + chargeCents, 0),
      language,
    ),
  });

/** A value of the profile as she reads it; '' where it is empty. */
export function valueText(path: string, value: unknown, t: T, language: Language): string {
  const words = t as (key: string) => string;
  const last = /(\w+)$/.exec(path)?.[1] ?? '';
  if (value === '' || value === undefined) return '';
  if (typeof value === 'boolean') return value ? t('imports.isSo') : t('imports.isNotSo');
  if (path === 'courses') return courseText(value as Course, t, language);
  if (last === 'diagnoses') {
    const { code, description } = value as Profile['diagnoses'][number];
    return [code, description].filter(Boolean).join(' ');
  }
  if (last === 'payments') {
    const { date, amountCents, method } = value as Course['payments'][number];
    return [formatMoney(amountCents, language), date && formatDate(date, language), method].filter(Boolean).join(', ');
  }
  if (last === 'filingLimit') {
    const { count, unit } = value as Profile['coverage']['filingLimit'];
    return count === '' ? '' : `${count} ${t(`plan.${unit}`)}`;
  }
  if (last === 'name') {
    const { first, middle, last: family, suffix, full } = value as Profile['patient']['name'];
    return full || [first, middle, family, suffix].filter(Boolean).join(' ');
  }
  if (last === 'address') {
    const { line1, line2, city, state, zip, country } = value as Profile['patient']['address'];
    const place = [city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
    return [line1, line2, place, country === 'US' ? '' : country].filter(Boolean).join(', ');
  }
  if (typeof value === 'number') return last.endsWith('Cents') ? formatMoney(value, language) : String(value);
  if (typeof value !== 'string') return '';
  if (Object.hasOwn(CHOICES, last)) return words(`${CHOICES[last]}.${value}`);
  if (last === 'phone') return phone.format(value);
  if (last === 'taxId') return taxId.format(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, language) : value;
}

/** Where in the file a value stands. */
export function sourceText(from: Source, t: T): string {
  if ('row' in from) return t('imports.row', { n: from.row });
  if ('page' in from) return t('imports.page', { n: from.page });
  return 'element' in from ? from.element : from.file;
}
