import type { Claim, Party } from '../../../lib/claim/types';
import { formatTaxId } from '../../../lib/codes/identifiers';
import { formatDate, formatMoney } from '../../../lib/i18n/format';
import { phone } from '../../form/typed';
import { useWords } from '../../words';

const joined = (...parts: string[]) => parts.filter(Boolean).join(', ');
const addressOf = ({ address: { line1, line2, city, state, zip } }: Party) =>
  joined(line1, line2, city, [state, zip].filter(Boolean).join(' '));

/** Who is who, by which numbers, when and for how much: each with a box to tick when the bill shows it too. */
export function SheetFacts({ claim }: { claim: Claim }) {
  const { t, language } = useWords();
  const { patient, subscriber, coverage, seller, physician, facility, service, totals } = claim;
  const day = (iso: string) => formatDate(iso, language);
  const born = ({ birthDate }: Party) => birthDate && t('sheet.born', { date: day(birthDate) });
  const numbers = ({ npi, taxId, taxIdType }: Party, hasNoNpi = false) => [
    `${t('field.npi')}: ${npi || (hasNoNpi ? t('sheet.noNpi') : t('sheet.missing'))}`,
    `${t('field.taxId')}: ${formatTaxId(taxId, taxIdType) || t('sheet.missing')}`,
  ];
  const period = [...new Set([service.from, service.to])].filter(Boolean).map(day).join(' – ');
  const facts: [string, ...string[]][] = [
    [t('section.patient'), joined(patient.name.full, born(patient)), addressOf(patient)],
    ...(claim.relationshipToSubscriber === 'self'
      ? []
      : [[t('section.subscriber'), joined(subscriber.name.full, born(subscriber))] as [string, string]]),
    [
      t('section.coverage'),
      joined(coverage.payerName, coverage.planName),
      `${t('coverage.memberId')}: ${coverage.memberId || t('sheet.missing')}`,
      coverage.groupNumber && `${t('coverage.group')}: ${coverage.groupNumber}`,
    ],
    [
      t('sheet.seller'),
      joined(seller.name.full, phone.format(seller.phone)),
      addressOf(seller),
      ...numbers(seller, claim.sellerHasNoNpi),
    ],
    [t('section.physician'), joined(physician.name.full, physician.organization), ...numbers(physician)],
    [t('sheet.facility'), joined(facility.name.full, addressOf(facility)), ...numbers(facility)],
    [t('sheet.placeCode'), claim.placeOfService],
    [t('treatment.invoice'), claim.accountNumber],
    [t('sheet.period'), period],
    [t('charges.total'), formatMoney(totals.chargeCents, language)],
    [t('sheet.paid'), formatMoney(totals.paidCents, language), t('sheet.proof')],
  ];
  return (
    <>
      <h3>{t('sheet.who')}</h3>
      <dl class="checks">
        {facts.map(([name, ...values]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {values.some(Boolean)
                ? values.filter(Boolean).map((value) => <p key={value}>{value}</p>)
                : t('sheet.missing')}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t('section.diagnoses')}</h3>
      <dl class="checks">
        {claim.diagnoses.map(({ letter, code, description }) => (
          <div key={letter}>
            <dt>
              {letter} · {code || t('sheet.missing')}
            </dt>
            <dd lang="en">{description}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
