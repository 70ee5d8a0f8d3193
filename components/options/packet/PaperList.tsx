import { useLayoutEffect, useRef } from 'preact/hooks';
import { sizeText } from '../../../lib/documents/sizeLimit';
import { CheckboxField } from '../../CheckboxField';
import { Notice } from '../../Notice';
import { useWords } from '../../words';
import { RowButton } from '../claim/RowButton';
import { moved } from '../lists';
import type { Paper } from './papers';

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
  const movedLast = useRef<{ id: string; by: -1 | 1 } | undefined>(undefined);
  const move = (at: number, by: -1 | 1) => {
    movedLast.current = { id: papers[at]!.id, by };
    props.onOrder(moved(papers, at, by));
  };
  // the focus stays with the paper, so that it can be moved on; at either end its other button takes it
  useLayoutEffect(() => {
    const last = movedLast.current;
    movedLast.current = undefined;
    const button = (by: number) => document.getElementById(`move-${by}-${last?.id}`) as HTMLButtonElement | null;
    const next = last && [button(last.by), button(-last.by)].find((one) => one && !one.disabled);
    next?.focus();
  }, [papers]);
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
          const { id, name, kind, size, smallerOf } = paper;
          const what = smallerOf ? `${t(`kind.${kind}`)}, ${t('packet.smaller')}` : t(`kind.${kind}`);
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
                  id={`move--1-${id}`}
                  label={t('packet.up', { name })}
                  disabled={at === 0}
                  onClick={() => move(at, -1)}
                >
                  ↑
                </RowButton>
                <RowButton
                  id={`move-1-${id}`}
                  label={t('packet.down', { name })}
                  disabled={at === papers.length - 1}
                  onClick={() => move(at, 1)}
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
