import type { ChecklistItem, ChecklistState } from '../lib/checklist/types';
import type { PanelWords } from '../lib/i18n/panelWords';
import type { Translate } from '../lib/i18n/translate';
import { Button } from './Button';

interface Shared {
  t: Translate<PanelWords>;
  onState: (itemId: string, state: ChecklistState) => void;
  /** Puts the stored file into the page's upload control, by the key of its row. */
  onAttach?: (key: string) => void;
}

/** The attachments of this claim: a box to tick for each, why it is asked for, and her word that it is not needed. */
export function Checklist({ items, ...shared }: { items: readonly ChecklistItem[] } & Shared) {
  const { t } = shared;
  if (items.length === 0) return <p class="why">{t('checklist.empty')}</p>;
  return (
    <ul class="checklist">
      {items.map((item) => (
        <ChecklistRow key={item.id} item={item} {...shared} />
      ))}
    </ul>
  );
}

function ChecklistRow({ item, t, onState, onAttach }: { item: ChecklistItem } & Shared) {
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
      {item.attached ? (
        <p class="stored good">{t('checklist.attached')}</p>
      ) : (
        item.stored && <p class="stored">{t('checklist.stored', { names: item.stored.join(', ') })}</p>
      )}
      {item.attach && onAttach && (
        <Button
          class="attach"
          aria-label={t('checklist.attachOf', { title: item.title })}
          onClick={() => onAttach(item.attach!)}
        >
          {t('checklist.attach')}
        </Button>
      )}
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
          <span>{t('checklist.not-needed')}</span>
        </label>
      </details>
    </li>
  );
}
