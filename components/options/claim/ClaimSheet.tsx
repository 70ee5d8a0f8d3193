import { claimPages } from '../../../lib/claim/pages';
import { formatDate } from '../../../lib/i18n/format';
import { Button } from '../../Button';
import { useProfileForm } from '../../form/FormContext';
import { Notice } from '../../Notice';
import { useWords } from '../../words';
import { isoToday } from '../isoToday';
import { SectionHead } from '../sections/SectionHead';
import { Deadlines } from './Deadlines';
import { SheetFacts } from './SheetFacts';
import { SheetLines } from './SheetLines';
import { useClaim } from './useClaim';

/**
 * Everything an itemized bill and a claim must agree on, to print and tick off against the bill: a claim is denied over
 * what the bill lacks. Nothing on it can be changed or is sent.
 */
export function ClaimSheet({ index }: { index: number }) {
  const { t, language } = useWords();
  const { draft } = useProfileForm();
  const claim = useClaim(index);
  if (!claim) {
    return (
      <section class="card">
        <SectionHead title={t('section.sheet')} what={t('sheet.what')} />
        <Notice tone="warning">{t('preview.mendFirst')}</Notice>
      </section>
    );
  }
  const pages = claimPages(claim);
  const open = (['error', 'warning'] as const).flatMap((grave) =>
    claim.problems.filter(({ severity }) => severity === grave),
  );
  return (
    <section class="card sheet">
      <SectionHead title={t('section.sheet')} what={t('sheet.what')} />
      <Button id="print-sheet" look="primary" onClick={() => print()}>
        {t('sheet.print')}
      </Button>
      <p class="sheet-title">
        <b>{claim.patient.name.full}</b> · {draft.courses[index]?.label}
      </p>
      <SheetFacts claim={claim} />
      {pages.map((page, n) => (
        <SheetLines key={n} claim={claim} page={page} n={n} count={pages.length} />
      ))}
      <h3>{t('deadlines.title')}</h3>
      <Deadlines claim={claim} onlyFirst />
      {open.length > 0 && (
        <>
          <h3>{t('sheet.open')}</h3>
          <ul class="plain-list">
            {open.map(({ message, action }, n) => (
              <li key={n}>
                {message} <span class="why">{action}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="why">{t('sheet.own', { date: formatDate(isoToday(), language) })}</p>
    </section>
  );
}
