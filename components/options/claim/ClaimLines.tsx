import { Fragment } from 'preact';
import type { Claim, ClaimLine } from '../../../lib/claim/types';
import { codeText } from '../../../lib/i18n/codeText';
import { formatDate, formatMoney } from '../../../lib/i18n/format';
import { useWords } from '../../words';
import { WhyCode } from './WhyCode';

/** Each line as it will be written, with the reason for its code, and the sums. */
export function ClaimLines({ claim: { lines, totals } }: { claim: Claim }) {
  const { t, language } = useWords();
  const days = ({ dateFrom, dateTo }: ClaimLine) =>
    [...new Set([dateFrom, dateTo])].map((iso) => formatDate(iso, language)).join(' – ');
  const sums = [
    [t('charges.total'), totals.chargeCents],
    [t('payments.total'), totals.paidCents],
    [t('preview.balance'), totals.balanceCents],
  ] as const;
  return (
    <>
      <div class="scroll">
        <table class="lines">
          <thead>
            <tr>
              <th scope="col">{t('charges.date')}</th>
              <th scope="col">{t('preview.code')}</th>
              <th scope="col">{t('preview.service')}</th>
              <th scope="col">{t('charges.units')}</th>
              <th scope="col">{t('charges.charge')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, n) => (
              <tr key={n}>
                <td>{days(line)}</td>
                <td>
                  <b>{line.procedureCode || t('preview.noCode')}</b>
                  {line.modifiers.length > 0 && ` ${line.modifiers.join(' ')}`}
                  <br />
                  <span class="why">{line.pointer}</span>
                </td>
                <td>
                  {codeText(line.description, language)}
                  <WhyCode line={line} n={n + 1} />
                </td>
                <td data-label={t('charges.units')}>{line.units}</td>
                <td>{formatMoney(line.chargeCents, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="why">{t('codes.noPromise')}</p>
      <dl class="totals">
        {sums.map(([name, cents]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{formatMoney(cents, language)}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
