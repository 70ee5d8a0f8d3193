import type { ClaimPage } from '../../../lib/claim/pages';
import type { Claim } from '../../../lib/claim/types';
import { codeText } from '../../../lib/i18n/codeText';
import { formatDate, formatMoney } from '../../../lib/i18n/format';
import { useWords } from '../../words';

/** The lines of one form, with its own sum, and a column to tick off against the bill. */
export function SheetLines(props: { claim: Claim; page: ClaimPage; n: number; count: number }) {
  const { t, language } = useWords();
  const { claim, page, n, count } = props;
  const before = claim.lines.indexOf(page.lines[0]!);
  return (
    <>
      <h3>
        {t('sheet.lines')}
        {count > 1 && ` · ${t('sheet.form', { n: n + 1, count })}`}
      </h3>
      <div class="scroll">
        <table class="sheet-lines">
          <thead>
            <tr>
              <th scope="col">{t('sheet.line')}</th>
              <th scope="col">{t('charges.date')}</th>
              <th scope="col">{t('preview.code')}</th>
              <th scope="col">{t('preview.service')}</th>
              <th scope="col">{t('sheet.pointer')}</th>
              <th scope="col">{t('charges.units')}</th>
              <th scope="col">{t('charges.charge')}</th>
              <th scope="col">{t('sheet.onBill')}</th>
            </tr>
          </thead>
          <tbody>
            {page.lines.map((line, at) => (
              <tr key={at}>
                <td>{before + at + 1}</td>
                <td>
                  {[...new Set([line.dateFrom, line.dateTo])].map((iso) => formatDate(iso, language)).join(' – ')}
                </td>
                <td>
                  <b>{[line.procedureCode || t('preview.noCode'), ...line.modifiers].join(' ')}</b>
                </td>
                <td>
                  <span lang="en">{line.supplement || line.description}</span>
                  {language !== 'en' && <span class="why"> ({codeText(line.description, language)})</span>}
                </td>
                <td>{line.pointer}</td>
                <td>{line.units}</td>
                <td>{formatMoney(line.chargeCents, language)}</td>
                <td>
                  <span class="tick-here" aria-hidden="true" />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={6}>
                {count > 1 ? t('sheet.formTotal') : t('charges.total')}
              </th>
              <td>{formatMoney(page.chargeCents, language)}</td>
              <td>
                <span class="tick-here" aria-hidden="true" />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
