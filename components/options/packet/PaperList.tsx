import { sizeText } from '../../../lib/documents/sizeLimit';
import { CheckboxField } from '../../CheckboxField';
import { Notice } from '../../Notice';
import { useWords } from '../../words';
import { RowButton } from '../claim/RowButton';
import { moved } from '../lists';
import { isSmallerCopy, type Paper } from './papers';

/** The papers in order, each to leave out or to move; what cannot be taken says why. */
export function PaperList(props: {
  papers: readonly Paper[];
  chosen: ReadonlySet<string>;
  refused: ReadonlyMap<string, string>;
  onOrder: (papers: Paper[]) => void;
  onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const { t } = useWords();
  const { papers, chosen, refused } = props;
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    props.onChoose(next);
  };
  return (
    <>
      <ol class="papers">
        {papers.map((paper, at) => {
          const { id, name, kind, size } = paper;
          const what = isSmallerCopy(paper) ? `${t(`kind.${kind}`)}, ${t('packet.smaller')}` : t(`kind.${kind}`);
          const reason = refused.get(id);
          return (
            <li key={id}>
              <CheckboxField
                id={`paper-${id}`}
                label={t('packet.include', { name, kind: what, size: sizeText(size) })}
                checked={chosen.has(id)}
                onCheck={(on) => choose(id, on)}
              />
              <div class="row">
                <RowButton
                  label={t('packet.up', { name })}
                  disabled={at === 0}
                  onClick={() => props.onOrder(moved(papers, at, -1))}
                >
                  ↑
                </RowButton>
                <RowButton
                  label={t('packet.down', { name })}
                  disabled={at === papers.length - 1}
                  onClick={() => props.onOrder(moved(papers, at, 1))}
                >
                  ↓
                </RowButton>
              </div>
              {reason && <Notice tone="bad">{reason}</Notice>}
            </li>
          );
        })}
      </ol>
      {papers.some(({ kind }) => kind === 'other') && <p class="hint">{t('packet.otherHint')}</p>}
    </>
  );
}
