import type { ChecklistState, DetailedItem, Said } from '../../../lib/checklist/types';
import { useWords } from '../../words';

/** One attachment: whether she has it, why it is asked for, what is stored, and on request how to get it. */
export function ChecklistCard(props: { item: DetailedItem; payer: string; onState: (state: ChecklistState) => void }) {
  const { t } = useWords();
  const { item, payer, onState } = props;
  const { title, required, why, get, wishes, cautions, source, link, state, stored } = item;
  const off = state === 'not-needed';
  return (
    <li class={state} data-item={item.id}>
      <label class="tick">
        <input
          type="checkbox"
          checked={state === 'have'}
          disabled={off}
          onChange={(event) => onState(event.currentTarget.checked ? 'have' : 'missing')}
        />
        <span class="title">{title}</span>
      </label>
      <div class="beside">
        {stored && <p class="stored good">{t('checklist.stored', { names: stored.join(', ') })}</p>}
        {cautions.map((caution) => (
          <p key={caution} class="caution">
            {caution}
          </p>
        ))}
        <p>{off ? t('checklist.yours') : why}</p>
        <details>
          <summary aria-label={t('checklist.howOf', { title })}>{t('checklist.how')}</summary>
          {get && <p>{get}</p>}
          {link && <PaperLink link={link} />}
          {wishes.length > 0 && (
            <>
              <p>
                <b>{t('checklist.ofItem', { payer })}</b>
              </p>
              <SaidList said={wishes} />
            </>
          )}
          <p class="why">
            {t('checklist.source')}: {source}
          </p>
        </details>
        {required !== 'not-needed' && (
          <label class="tick">
            <input
              type="checkbox"
              checked={off}
              aria-label={t('checklist.notNeededFor', { title })}
              onChange={(event) => onState(event.currentTarget.checked ? 'not-needed' : 'missing')}
            />
            <span>{t('checklist.not-needed')}</span>
          </label>
        )}
      </div>
    </li>
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

function PaperLink({ link }: { link: string }) {
  const { t } = useWords();
  return (
    <p>
      <a href={link} target="_blank" rel="noreferrer">
        {t('checklist.open', { host: new URL(link).hostname })}
      </a>
    </p>
  );
}
