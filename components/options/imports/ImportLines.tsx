import { useState } from 'preact/hooks';
import type { DraftLine } from '../../../lib/imports/types';
import { itemKindSchema } from '../../../lib/profile/schema';
import { money, type TypedAs, upper, wholeNumber } from '../../form/typed';
import { SelectField } from '../../SelectField';
import { TextField, type TextFieldProps } from '../../TextField';
import { useWords } from '../../words';
import type { Review, ReviewLine } from './useReview';
import { sourceText } from './valueText';

/** A cell she can mend: while she types her own text stands. */
function Cell(props: {
  id: string;
  label: string;
  stored: unknown;
  as: TypedAs;
  onValue: (value: unknown) => void;
  inputMode?: TextFieldProps['inputMode'];
}) {
  const { as, stored, onValue, ...rest } = props;
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      {...rest}
      width="short"
      value={typed ?? as.format(stored)}
      onText={(text) => {
        setTyped(text);
        onValue(as.parse(text));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

function Line({ at, one, review }: { at: number; one: ReviewLine; review: Review }) {
  const { t } = useWords();
  const { line, isHere, isWhole, ticked } = one;
  const id = `import-line-${at}`;
  const change = (part: Partial<DraftLine>) => review.changeLine(at, part);
  const kinds = itemKindSchema.options.map((value) => ({ value, text: t(`kind.${value}`) }));
  return (
    <li class="import-line">
      <label class="tick" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={ticked}
          disabled={!isWhole}
          onChange={(event) => review.tickLine(at, event.currentTarget.checked)}
        />
        <span>{t('imports.lineNth', { n: at + 1 })}</span>
      </label>
      <p>
        {line.words && (
          <>
            <span class="name">{t('imports.words')}</span> {line.words}{' '}
          </>
        )}
        <span class="why">{t('imports.from', { source: sourceText(line.from, t) })}</span>
      </p>
      {isHere && <p class="unsure">{t('imports.lineHere')}</p>}
      {line.unsure && <p class="unsure">{t('imports.unsure')}</p>}
      {!isWhole && <p class="unsure">{t('imports.lineOpen')}</p>}
      <div class="fields">
        <TextField
          id={`${id}-date`}
          label={t('charges.date')}
          type="date"
          width="medium"
          value={line.date}
          onText={(date) => change({ date })}
        />
        <SelectField
          id={`${id}-kind`}
          label={t('charges.kind')}
          width="medium"
          value={line.kind}
          choices={[{ value: '', text: t('choose') }, ...kinds]}
          onChoose={(kind) => change({ kind: kind as DraftLine['kind'] })}
        />
        <Cell
          id={`${id}-units`}
          label={t('charges.units')}
          stored={line.units}
          as={wholeNumber}
          inputMode="numeric"
          onValue={(units) => change({ units: units as number })}
        />
        <Cell
          id={`${id}-charge`}
          label={t('charges.charge')}
          stored={line.chargeCents}
          as={money}
          inputMode="decimal"
          onValue={(chargeCents) => change({ chargeCents: chargeCents as number })}
        />
        <Cell
          id={`${id}-code`}
          label={t('charges.billedCode')}
          stored={line.billedCode}
          as={upper}
          onValue={(billedCode) => change({ billedCode: String(billedCode) })}
        />
      </div>
    </li>
  );
}

/** The charges of a bill, a table or a claim, each to be looked at, mended and ticked. */
export function ImportLines({ review }: { review: Review }) {
  const { t } = useWords();
  if (review.lines.length === 0) return null;
  return (
    <fieldset class="import-group" id="import-lines">
      <legend>{t('imports.lines')}</legend>
      <p class="why">{t('imports.linesWhat')}</p>
      <ol class="import-rows">
        {review.lines.map((one, at) => (
          <Line key={at} at={at} one={one} review={review} />
        ))}
      </ol>
    </fieldset>
  );
}
