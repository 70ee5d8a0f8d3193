import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChecklistState } from '../../lib/checklist/types';
import type { PanelState } from '../../lib/messages';
import { Button } from '../Button';
import { Checklist } from '../Checklist';
import { CloseIcon, CollapseIcon, DockIcon, Mark } from '../icons';
import { ProblemList } from '../ProblemList';
import { summaryText } from '../summaryText';
import { tally } from '../tally';
import { usePanelWords } from '../words';
import { PanelFields } from './PanelFields';

export interface PanelActions {
  /** Gives the checklist as stored now, undefined when the answer was not understood. */
  tick: (itemId: string, state: ChecklistState) => Promise<PanelState['checklist'] | undefined>;
  locate: (key: string) => Promise<void>;
  undo: () => Promise<void>;
  dock: (side: 'left' | 'right') => Promise<void>;
  close: () => void;
}

/** The panel in her page: what to attach, what became of each field, what to check. */
export function Panel({ state, actions }: { state: PanelState; actions: PanelActions }) {
  const { t } = usePanelWords();
  const [small, setSmall] = useState(false);
  const [side, setSide] = useState(state.side);
  const [checklist, setChecklist] = useState(state.checklist);
  const [trouble, setTrouble] = useState('');
  const root = useRef<HTMLElement>(null);
  const wasSmall = useRef(false);

  useEffect(() => {
    setSide(state.side);
    setChecklist(state.checklist);
    setTrouble('');
  }, [state]);

  // The button that was pressed is gone; without this, focus would fall back into the page.
  useLayoutEffect(() => {
    if (wasSmall.current !== small) root.current?.querySelector<HTMLElement>('.toggle')?.focus();
    wasSmall.current = small;
  }, [small]);

  const attempt = (work: () => Promise<unknown>) => {
    setTrouble('');
    // English sentences of the background are shown only in English; in both, the way on is the same.
    work().catch((error: Error) => setTrouble((state.language === 'en' && error.message) || t('panel.trouble')));
  };
  const tick = (itemId: string, next: ChecklistState) => {
    const before = checklist;
    setChecklist(checklist.map((item) => (item.id === itemId ? { ...item, state: next } : item)));
    attempt(async () => {
      try {
        setChecklist((await actions.tick(itemId, next)) ?? before);
      } catch (error) {
        setChecklist(before);
        throw error;
      }
    });
  };
  const dock = (next: 'left' | 'right') => {
    setSide(next);
    attempt(() => actions.dock(next));
  };
  const undo = () => {
    attempt(async () => {
      await actions.undo();
      root.current?.focus(); // the button went away with what it undid, and the page was given the cursor
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.close();
  };

  const wanted = checklist.filter((item) => item.state !== 'not-needed');
  const have = wanted.filter((item) => item.state === 'have').length;
  const other = side === 'left' ? 'right' : 'left';
  const { needYou } = tally(state.fields);

  if (small) {
    return (
      <aside ref={root} class={`panel small ${side}`} aria-label={t('panel.label')} onKeyDown={onKeyDown}>
        <Button
          look="primary"
          class="toggle"
          aria-expanded={false}
          aria-label={t('panel.expand')}
          onClick={() => setSmall(false)}
        >
          <Mark />
          <span aria-hidden="true">{needYou || '✓'}</span>
        </Button>
      </aside>
    );
  }
  return (
    <aside ref={root} class={`panel ${side}`} tabIndex={-1} aria-label={t('panel.label')} onKeyDown={onKeyDown}>
      <header>
        <Mark />
        <h2>{t('brand')}</h2>
        <Button
          look="icon"
          class="dock"
          aria-label={t(other === 'left' ? 'panel.dockLeft' : 'panel.dockRight')}
          onClick={() => dock(other)}
        >
          <DockIcon side={other} />
        </Button>
        <Button
          look="icon"
          class="toggle"
          aria-expanded={true}
          aria-label={t('panel.collapse')}
          onClick={() => setSmall(true)}
        >
          <CollapseIcon />
        </Button>
        <Button look="icon" class="close" aria-label={t('panel.close')} onClick={actions.close}>
          <CloseIcon />
        </Button>
      </header>
      <div class="body">
        {state.title && <p class="why">{state.title}</p>}
        <p class="summary" role="status">
          {summaryText(state.fields, t)}
        </p>
        {trouble && (
          <p class="notice bad" role="alert">
            {trouble}
          </p>
        )}
        <details class="part" open>
          <summary>
            {t('checklist.title')} <span class="count">{t('checklist.done', { have, count: wanted.length })}</span>
          </summary>
          <Checklist items={checklist} onState={tick} />
        </details>
        <PanelFields fields={state.fields} onLocate={(key) => attempt(() => actions.locate(key))} />
        {state.problems.length > 0 && (
          <details class="part" open>
            <summary>{t('problems.title')}</summary>
            <ProblemList problems={state.problems} />
          </details>
        )}
        {state.notes.length > 0 && (
          <details class="part" open>
            <summary>{t('notes.title')}</summary>
            {state.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </details>
        )}
        {state.canUndo && (
          <Button class="undo" onClick={undo}>
            {t('undo')}
          </Button>
        )}
        <p class="why">{t('panel.never')}</p>
      </div>
    </aside>
  );
}
