import { useRef } from 'preact/hooks';
import { type Gap, gapsOf } from '../../../lib/documents/draftText';
import { Button } from '../../Button';
import { useWords } from '../../words';

const ID = 'letter-text';

/** The letter's text in a box as high as the letter, its gaps marked and counted, and a way from one to the next. */
export function GapText(props: { text: string; onText: (text: string) => void }) {
  const { t } = useWords();
  const { text } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const gaps = gapsOf(text);

  const goToNext = () => {
    const from = box.current!.selectionEnd;
    const next = Math.max(
      0,
      gaps.findIndex((gap) => gap.from >= from),
    );
    const gap = gaps[next];
    if (!gap) return;
    box.current!.focus({ preventScroll: true });
    box.current!.setSelectionRange(gap.from, gap.to);
    marks.current!.querySelectorAll('mark')[next]?.scrollIntoView({ block: 'center' });
  };
  return (
    <div class="letter-editor">
      <label for={ID}>{t('letters.text')}</label>
      <p id={`${ID}-hint`} class="hint">
        {t('letters.how')}
      </p>
      <div class="row gaps">
        <p id="letter-gaps" role="status">
          {gaps.length > 0 ? t('letters.gaps', { count: gaps.length }) : t('letters.noGaps')}
        </p>
        {gaps.length > 0 && (
          <Button id="next-gap" onClick={goToNext}>
            {t('letters.nextGap')}
          </Button>
        )}
      </div>
      <div class="letter-box">
        {/* The same text behind the box, unseen but for the marks: a box of text cannot mark a part of itself. */}
        <div ref={marks} class="marks" aria-hidden="true">
          {marked(text, gaps)}
        </div>
        <textarea
          ref={box}
          id={ID}
          lang="en"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${ID}-hint`}
          value={text}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}

/** The text with its gaps as marks; a last empty line would have no height. */
function marked(text: string, gaps: readonly Gap[]) {
  const between = gaps.map(({ from, to }, at) => [
    text.slice(gaps[at - 1]?.to ?? 0, from),
    <mark key={from}>{text.slice(from, to)}</mark>,
  ]);
  return [...between, text.slice(gaps.at(-1)?.to ?? 0), '\n'];
}
