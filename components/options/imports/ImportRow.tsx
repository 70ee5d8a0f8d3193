import type { Row } from '../../../lib/imports/diff';
import { useWords } from '../../words';
import { fieldLabel } from '../pathLabel';
import { sourceText, valueText } from './valueText';

/** What a field was and would be. */
export function RowText({ row, named = true }: { row: Row; named?: boolean }) {
  const { t, language } = useWords();
  const { path, was, value, from } = row;
  const now = valueText(path, was, t, language);
  return (
    <span class="import-row">
      {named && <span class="name">{fieldLabel(path, t)}</span>}
      <span class="value">{valueText(path, value, t, language) || <i>{t('imports.empty')}</i>}</span>
      {now && !row.adds && <span class="was">{t('imports.now', { value: now })}</span>}
      {row.unsure && <span class="unsure">{t('imports.unsure')}</span>}
      <span class="why">{t('imports.from', { source: sourceText(from, t) })}</span>
    </span>
  );
}

/** One field with its tick; the whole row is the target. */
export function ImportRow(props: {
  id: string;
  row: Row;
  ticked: boolean;
  named: boolean;
  onTick: (on: boolean) => void;
}) {
  const { id, row, ticked, named, onTick } = props;
  return (
    <li>
      <label class="tick" for={id}>
        <input id={id} type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
        <RowText row={row} named={named} />
      </label>
    </li>
  );
}
