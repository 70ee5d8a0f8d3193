import { useMemo } from 'preact/hooks';
import { buildClaim } from '../../../lib/claim/build';
import { formatDate, formatMoney } from '../../../lib/i18n/format';
import { useProfileForm } from '../../form/FormContext';
import { Notice } from '../../Notice';
import { ProblemList } from '../../ProblemList';
import { useWords } from '../../words';
import { isoToday } from '../isoToday';
import { SectionHead } from './SectionHead';

/** The claim as it comes out of what she entered: each line with its code and the reason, and what to check first. */
export function PreviewSection({ index }: { index: number }) {
  const { t, language } = useWords();
  const profile = useProfileForm().parsed;
  const claim = useMemo(() => {
    const course = profile?.courses[index];
    return profile && course && buildClaim(profile, course.id, isoToday());
  }, [profile, index]);
  return (
    <section class="card">
      <SectionHead title={t('section.preview')} what={t('preview.what')} />
      {!claim && <Notice tone="warning">{t('preview.mendFirst')}</Notice>}
      {claim && claim.problems.length > 0 && (
        <>
          <h3>{t('problems.title')}</h3>
          <ProblemList t={t} problems={claim.problems} />
        </>
      )}
      {claim && claim.lines.length === 0 && <p>{t('preview.noLines')}</p>}
      {claim && claim.lines.length > 0 && (
        <>
          <h3>{t('preview.lines')}</h3>
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
                {claim.lines.map((line, n) => (
                  <tr key={n}>
                    <td>{formatDate(line.dateFrom, language)}</td>
                    <td>
                      <b>{line.procedureCode || t('preview.noCode')}</b>
                      {line.modifiers.length > 0 && ` ${line.modifiers.join(' ')}`}
                      <br />
                      <span class="why">{line.pointer}</span>
                    </td>
                    <td>
                      {line.description}
                      <details>
                        <summary>{t('review.why')}</summary>
                        <p>{line.why}</p>
                        <p>
                          <b>{t('checklist.source')}:</b> {line.source}
                        </p>
                      </details>
                    </td>
                    <td>{line.units}</td>
                    <td>{formatMoney(line.chargeCents, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <dl class="totals">
            <dt>{t('charges.total')}</dt>
            <dd>{formatMoney(claim.totals.chargeCents, language)}</dd>
            <dt>{t('payments.total')}</dt>
            <dd>{formatMoney(claim.totals.paidCents, language)}</dd>
            <dt>{t('preview.balance')}</dt>
            <dd>{formatMoney(claim.totals.balanceCents, language)}</dd>
          </dl>
        </>
      )}
    </section>
  );
}
