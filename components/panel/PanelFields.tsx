import type { PanelWords } from '../../lib/i18n/panelWords';
import type { Translate } from '../../lib/i18n/translate';
import type { PanelState } from '../../lib/messages';
import { groupByStatus, type Status } from '../tally';

const OPEN: readonly Status[] = ['needs-you', 'failed'];

/** What became of each field, what needs her first. A click on a row shows its field in the page. */
export function PanelFields({
  t,
  fields,
  onLocate,
}: {
  t: Translate<PanelWords>;
  fields: PanelState['fields'];
  onLocate: (key: string) => void;
}) {
  const groups = groupByStatus(fields);
  if (groups.length === 0) return null;
  return (
    <details class="part" open>
      <summary>{t('fields.title')}</summary>
      {groups.map(({ status, fields: rows }) => (
        <details key={status} class={`group ${status}`} open={OPEN.includes(status)}>
          <summary>
            {t(`status.${status}`)} <span class="count">{rows.length}</span>
          </summary>
          <ul>
            {rows.map((row) => {
              const label = row.label || t('results.unnamed');
              return (
                <li key={row.key}>
                  <button
                    type="button"
                    class="locate"
                    aria-label={t('results.show', { label })}
                    onClick={() => onLocate(row.key)}
                  >
                    {label}
                  </button>
                  {row.why && OPEN.includes(status) && <span class="why">{row.why}</span>}
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </details>
  );
}
