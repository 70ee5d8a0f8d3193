import { useId } from 'preact/hooks';
import { foreign } from '../lib/i18n/language';
import { saidIn } from '../lib/i18n/reasonText';
import type { FieldResult } from '../lib/messages';
import { shownText } from '../lib/shownText';
import { Conflict } from './Conflict';
import { Quoted } from './Quoted';
import { RowName } from './RowName';
import { groupByStatus, STATUS_ORDER, type Status } from './tally';
import { useWords } from './words';

/** Before the first write: what would be written first. */
const REVIEW_ORDER: readonly Status[] = ['ready', ...STATUS_ORDER.filter((status) => status !== 'ready')];

/** Groups that are only opened on demand: nothing there waits for her. */
const FOLDED: readonly Status[] = ['filled', 'kept', 'unrecognized', 'ignored'];

/**
 * Field -> value, grouped by what happens to it. Rows that would be filled carry a box, so that any of them can be left
 * out before the first write.
 */
export function ReviewList(props: {
  fields: readonly FieldResult[];
  left: ReadonlySet<string>;
  onLeave: (key: string, leave: boolean) => void;
  busy: boolean;
  onDecide: (key: string, mine: boolean) => void;
  /** The form's language, where it is known. */
  formLanguage?: string | undefined;
}) {
  const { t, language } = useWords();
  const lang = foreign(props.formLanguage, language);
  return (
    <div class="review">
      {groupByStatus(props.fields, REVIEW_ORDER).map(({ status, fields }) => (
        <details key={status} class={`group ${status}`} open={!FOLDED.includes(status)}>
          <summary>
            {t(`status.${status}`)} <span class="count">{fields.length}</span>
          </summary>
          <ul>
            {fields.map((field) => (
              <ReviewRow
                key={field.key}
                field={field}
                lang={lang}
                leftOut={props.left.has(field.key)}
                onLeave={(leave) => props.onLeave(field.key, leave)}
                busy={props.busy}
                onDecide={(mine) => props.onDecide(field.key, mine)}
              />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function ReviewRow(props: {
  field: FieldResult;
  lang: string | undefined;
  leftOut: boolean;
  onLeave: (leave: boolean) => void;
  busy: boolean;
  onDecide: (mine: boolean) => void;
}) {
  const { t, language } = useWords();
  const { lang } = props;
  const field = saidIn(props.field, language);
  const nameId = useId();
  const whyId = useId();
  const name = (
    <span class="name" id={nameId}>
      <RowName t={t} row={field} lang={lang} />
    </span>
  );
  const why = field.why && <Quoted text={field.why} lang={lang} />;
  if (field.held !== undefined) {
    return (
      <li>
        {name}
        <Conflict
          t={t}
          nameId={nameId}
          lang={lang}
          held={shownText(field.held)}
          value={field.value}
          busy={props.busy}
          onDecide={props.onDecide}
        />
      </li>
    );
  }
  const text = (
    <span>
      {name}
      {field.adds ? (
        <span class="value">{t('review.adds', { count: field.adds })}</span>
      ) : (
        field.value && (
          <bdi class="value" lang={lang}>
            {field.value}
          </bdi>
        )
      )}
    </span>
  );
  if (field.status !== 'ready') {
    return (
      <li>
        {text}
        {why && <span class="why">{why}</span>}
      </li>
    );
  }
  return (
    <li class={props.leftOut ? 'left-out' : undefined}>
      <label class="tick">
        <input
          type="checkbox"
          checked={!props.leftOut}
          onChange={(event) => props.onLeave(!event.currentTarget.checked)}
        />
        {text}
      </label>
      {why && (
        <details class="more">
          <summary id={whyId} aria-labelledby={`${whyId} ${nameId}`}>
            {t('review.why')}
          </summary>
          <p>{why}</p>
        </details>
      )}
    </li>
  );
}
