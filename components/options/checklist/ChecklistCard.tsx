import type { ChecklistState, DetailedItem, Said } from '../../../lib/checklist/types';
import type { DraftId } from '../../../lib/documents/draft';
import { DRAFTS } from '../../../lib/documents/drafts';
import { useWords } from '../../words';

/** Letters that ask others for a paper; those that are the paper itself are stored as it. */
const ASKS_FOR: Readonly<Record<string, DraftId>> = {
  'itemized-receipt': 'receipt-request',
  'doctors-order': 'physician-request',
  'progress-notes': 'physician-request',
};
const letterFor = (item: string): DraftId | undefined => DRAFTS.find(({ kind }) => kind === item)?.id ?? ASKS_FOR[item];

/** One attachment: whether she has it, why it is asked for and how, what is stored, and on request where to get it. */
export function ChecklistCard(props: { item: DetailedItem; payer: string; onState: (state: ChecklistState) => void }) {
  const { t } = useWords();
  const { item, payer, onState } = props;
  const { title, required, why, wishes, cautions, source, state, stored } = item;
  const off = state === 'not-needed';
  const tick = (set: ChecklistState) => (event: { currentTarget: HTMLInputElement }) =>
    onState(event.currentTarget.checked ? set : 'missing');
  return (
    <li class={state} data-item={item.id}>
      <div class="ticks">
        <label class="tick">
          <input type="checkbox" checked={state === 'have'} disabled={off} onChange={tick('have')} />
          <span class="title">{title}</span>
        </label>
        {(required !== 'not-needed' || off) && (
          <label class="tick">
            <input
              type="checkbox"
              checked={off}
              aria-label={t('checklist.notNeededFor', { title })}
              onChange={tick('not-needed')}
            />
            <span>{t('checklist.not-needed')}</span>
          </label>
        )}
      </div>
      <div class="beside">
        {stored && <p class="stored good">{t('checklist.stored', { names: stored.join(', ') })}</p>}
        {cautions.map((caution) => (
          <p key={caution} class="caution">
            {caution}
          </p>
        ))}
        <p>{off ? t('checklist.yours') : why}</p>
        {wishes.length > 0 && !off && (
          <>
            <h4>{t('checklist.ofItem', { payer })}</h4>
            <SaidList said={wishes} />
          </>
        )}
        {item.get && !off ? (
          <WhereToGet item={item} />
        ) : (
          <p class="why">
            {t('checklist.source')}: {source}
          </p>
        )}
      </div>
    </li>
  );
}

function WhereToGet({ item: { id, title, get, link, source } }: { item: DetailedItem }) {
  const { t } = useWords();
  const letter = letterFor(id);
  return (
    <details>
      <summary aria-label={t('checklist.howOf', { title })}>{t('checklist.get')}</summary>
      <p>{get}</p>
      {letter && (
        <p>
          <a href="#letters">{t('checklist.letter', { letter: t(`letter.${letter}`) })}</a>
        </p>
      )}
      {link && (
        <p>
          <a href={link} target="_blank" rel="noreferrer">
            {t('checklist.open', { host: new URL(link).hostname })}
          </a>
        </p>
      )}
      <p class="why">
        {t('checklist.source')}: {source}
      </p>
    </details>
  );
}

/** What an insurer wants, each with where it was read. */
export function SaidList({ said }: { said: readonly Said[] }) {
  return (
    <ul class="plain-list">
      {said.map(({ text, source }) => (
        <li key={text}>
          {text} <span class="why">{source}</span>
        </li>
      ))}
    </ul>
  );
}
