import type { ChecklistItem, ChecklistState } from '../lib/checklist/types';
import type { PanelWords } from '../lib/i18n/panelWords';
import type { Translate } from '../lib/i18n/translate';

interface Shared {
  t: Translate<PanelWords>;
  onState: (itemId: string, state: ChecklistState) => void;
}

/** The attachments of this claim: a box to tick for each, why it is asked for, and her word that it is not needed. */
export function Checklist({ items, t, onState }: { items: readonly ChecklistItem[] } & Shared) {
  if (items.length === 0) return <p class="why">{t('checklist.empty')}</p>;
  return (
    <ul class="checklist">
      {items.map((item) => (
        <ChecklistRow key={item.id} item={item} t={t} onState={onState} />
      ))}
    </ul>
  );
}

function ChecklistRow({ item, t, onState }: { item: ChecklistItem } & Shared) {
  const off = item.state === 'not-needed';
  return (
    <li class={item.state}>
      <label class="tick">
        <input
          type="checkbox"
          checked={item.state === 'have'}
          disabled={off}
          onChange={(event) => onState(item.id, event.currentTarget.checked ? 'have' : 'missing')}
        />
        <span class="title">{item.title}</span>
      </label>
      <details class="more">
        <summary>
          <span class={`badge ${item.required}`}>{t(`checklist.${item.required}`)}</span> {t('checklist.why')}
        </summary>
        <p>{item.why}</p>
        {item.whereToGet && (
          <p>
            <b>{t('checklist.get')}:</b> {item.whereToGet}
          </p>
        )}
        {item.source && (
          <p>
            <b>{t('checklist.source')}:</b> {item.source}
          </p>
        )}
        <label class="tick">
          <input
            type="checkbox"
            checked={off}
            aria-label={t('checklist.notNeededFor', { title: item.title })}
            onChange={(event) => onState(item.id, event.currentTarget.checked ? 'not-needed' : 'missing')}
          />
          <span>{t('checklist.notNeeded')}</span>
        </label>
      </details>
    </li>
  );
}
