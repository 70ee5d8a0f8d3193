import { type Group, isEntry } from '../../../lib/imports/diff';
import { useWords } from '../../words';
import { sectionOfPath } from '../sections';
import { ImportRow, RowText } from './ImportRow';
import type { Review } from './useReview';

const OWN_TITLE = ['label', 'seller', 'course', 'payments', 'courses', 'condition', 'submitter'] as const;

/** The rows of one person, plan or provider; another one than hers is taken whole or not at all. */
export function ImportGroup({ group, review }: { group: Group; review: Review }) {
  const { t } = useWords();
  const { id, mode, rows } = group;
  const own = OWN_TITLE.find((one) => one === id);
  const title = own ? t(`imports.group.${own}`) : t(`section.${sectionOfPath(rows[0]!.path)}`);
  const isAll = rows.every((row) => review.isTicked(group, row));
  return (
    <fieldset class="import-group" id={`import-${id}`}>
      <legend>{title}</legend>
      {id === 'diagnoses' && <p class="why">{t('imports.diagnosesWhat')}</p>}
      {mode === 'replace' ? (
        <>
          <p class="why">{t('imports.replaceWhat')}</p>
          <label class="tick" for={`import-${id}-all`}>
            <input
              id={`import-${id}-all`}
              type="checkbox"
              checked={isAll}
              onChange={(event) => review.tickAll(group, event.currentTarget.checked)}
            />
            <span>{t('imports.replace')}</span>
          </label>
          <ul class="import-rows">
            {rows.map((row) => (
              <li key={row.path}>
                <RowText row={row} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <ul class="import-rows">
          {rows.map((row, at) => (
            <ImportRow
              key={`${row.path} ${at}`}
              id={`import-${id}-${at}`}
              row={row}
              named={!isEntry(row.path)}
              ticked={review.isTicked(group, row)}
              onTick={(on) => review.tick(group, row, on)}
            />
          ))}
        </ul>
      )}
    </fieldset>
  );
}
