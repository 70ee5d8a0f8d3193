import { Component, type ComponentChildren, createRef } from 'preact';
import { isAtHand } from '../../lib/checklist/documents';
import type { ChecklistState } from '../../lib/checklist/types';
import type { PanelWords } from '../../lib/i18n/panelWords';
import { makeTranslate, type TranslationOf } from '../../lib/i18n/translate';
import type { AnswerOf, PANEL, PanelState } from '../../lib/messages';
import { Button } from '../Button';
import { Checklist } from '../Checklist';
import { CloseIcon, CollapseIcon, DockIcon, Mark } from '../icons';
import { ProblemList } from '../ProblemList';
import { ProgressBar } from '../ProgressBar';
import { summaryText } from '../summaryText';
import { tally } from '../tally';
import type { Meanings } from './MeaningPicker';
import { PanelFields } from './PanelFields';

export interface PanelActions {
  /** Gives the checklist as stored now, undefined when the answer was not understood. */
  tick: (itemId: string, state: ChecklistState) => Promise<PanelState['checklist'] | undefined>;
  locate: (key: string) => Promise<unknown>;
  meanings: (key: string) => Promise<Meanings>;
  teach: (key: string, meaning: string) => Promise<AnswerOf<typeof PANEL, 'panel.teach'>>;
  fillOne: (key: string) => Promise<unknown>;
  /** Hers over what the page holds in a field, or what the page holds. */
  decide: (key: string, mine: boolean) => Promise<unknown>;
  /** Everything that waits for her click. */
  fill: () => Promise<unknown>;
  /** Ends a fill that is going on. */
  stop: () => Promise<unknown>;
  undo: () => Promise<unknown>;
  dock: (side: PanelState['side']) => Promise<unknown>;
  close: () => void;
}

export interface PanelProps {
  state: PanelState;
  actions: PanelActions;
  /** Why her last press did nothing, where it did nothing. */
  refused?: '' | 'soon' | 'covered';
}

/** What she has done since the state it was `from` was shown. */
interface Own extends Pick<PanelState, 'side' | 'checklist'> {
  from?: PanelState;
  small?: boolean;
  trouble: string;
  busy?: boolean;
}

const part = (title: ComponentChildren, content: ComponentChildren) => (
  <details class="part" open>
    <summary>{title}</summary>
    {content}
  </details>
);

/** The panel in her page: what to attach, what became of each field, what to check. A class, for hooks would weigh more. */
export class Panel extends Component<PanelProps, Own> {
  root = createRef<HTMLElement>();

  static override getDerivedStateFromProps({ state }: PanelProps, { from }: Own): Partial<Own> | null {
    return state === from
      ? null
      : { from: state, side: state.side, checklist: state.checklist, trouble: '', busy: false };
  }

  /** The button that was pressed is gone; without this, focus would fall back into the page. */
  override componentDidUpdate(_: PanelProps, { small }: Own) {
    if (small !== this.state.small) this.root.current!.querySelector<HTMLElement>('.toggle')!.focus();
  }

  override render({ state, actions, refused }: PanelProps, { side, checklist, small, trouble, busy }: Own) {
    const words: Record<string, string> = state.words;
    const t = makeTranslate<PanelWords>(words as TranslationOf<PanelWords>, state.language);
    const wanted = checklist.filter((item) => item.state !== 'not-needed');
    const have = wanted.filter(isAtHand).length;
    const other = side === 'left' ? 'right' : 'left';

    const attempt = (work: Promise<unknown>) => {
      this.setState({ trouble: '' });
      // English sentences of the background are shown only in English, where there is none in her language
      work.catch((error: Error & { code?: string }) =>
        this.setState({
          trouble: words[`trouble.${error.code}`] || (state.language === 'en' && error.message) || t('panel.trouble'),
        }),
      );
    };
    const tick = (itemId: string, next: ChecklistState) => {
      const show = (items = checklist) => this.setState({ checklist: items });
      show(checklist.map((item) => (item.id === itemId ? { ...item, state: next } : item)));
      attempt(
        actions.tick(itemId, next).then(show, (error) => {
          show();
          throw error;
        }),
      );
    };
    const dock = () => {
      this.setState({ side: other });
      attempt(actions.dock(other));
    };
    // the button goes away with what it undid, and the page is given the cursor
    const undo = () => attempt(actions.undo().then(() => this.root.current?.focus()));
    const ready = state.fields.filter(({ status }) => status === 'ready').length;
    const fill = () => {
      this.setState({ busy: true });
      const end = () => this.setState({ busy: false });
      attempt(
        actions
          .fill()
          .then(() => this.root.current?.focus())
          .finally(end),
      );
    };
    const aside = (look: string, content: ComponentChildren) => (
      <aside
        class={`panel${look} ${side}`}
        ref={this.root}
        tabIndex={small ? undefined : -1}
        aria-label={t('panel.label')}
        onKeyDown={(event) => event.key === 'Escape' && actions.close()}
      >
        {content}
        {refused && (
          <p class="refused" role="status">
            {t(`panel.${refused}`)}
          </p>
        )}
      </aside>
    );
    const icon = (name: string, label: string, drawing: ComponentChildren, onClick: () => void, expanded?: boolean) => (
      <Button look="icon" class={name} aria-label={label} aria-expanded={expanded} onClick={onClick}>
        {drawing}
      </Button>
    );

    if (small) {
      return aside(
        ' small',
        <Button
          look="primary"
          class="toggle"
          aria-expanded={false}
          aria-label={t('panel.expand')}
          onClick={() => this.setState({ small: false })}
        >
          <Mark />
          <span aria-hidden="true">{tally(state.fields).needYou || '✓'}</span>
        </Button>,
      );
    }
    return aside(
      '',
      <>
        <header>
          <Mark />
          <h2>{t('brand')}</h2>
          {icon('dock', t(other === 'left' ? 'panel.dockLeft' : 'panel.dockRight'), <DockIcon side={other} />, dock)}
          {icon('toggle', t('panel.collapse'), <CollapseIcon />, () => this.setState({ small: true }), true)}
          {icon('close', t('panel.close'), <CloseIcon />, actions.close)}
        </header>
        <div class="body">
          {state.title && (
            <p class="why">
              <bdi>{state.title}</bdi>
            </p>
          )}
          <p class="summary" role="status">
            {summaryText(state.fields, t)}
          </p>
          {trouble && (
            <p class="notice bad" role="alert" ref={(notice) => notice?.scrollIntoView({ block: 'nearest' })}>
              {trouble}
            </p>
          )}
          {state.progress && <ProgressBar t={t} {...state.progress} onStop={() => attempt(actions.stop())} />}
          {ready > 0 && !state.progress && (
            <Button look="primary" class="fill" disabled={busy === true} onClick={fill}>
              {busy ? t('panel.filling') : t('panel.fill', { count: ready })}
            </Button>
          )}
          {part(
            <>
              {t('checklist.title')} <span class="count">{t('checklist.done', { have, count: wanted.length })}</span>
            </>,
            <Checklist t={t} items={checklist} onState={tick} onAttach={(key) => attempt(actions.fillOne(key))} />,
          )}
          <PanelFields t={t} fields={state.fields} actions={actions} attempt={attempt} />
          {state.problems.length > 0 && part(t('problems.title'), <ProblemList t={t} problems={state.problems} />)}
          {state.notes.length > 0 &&
            part(
              t('notes.title'),
              state.notes.map((note) => <p key={note}>{note}</p>),
            )}
          {state.canUndo && !state.progress && (
            <Button class="undo" onClick={undo}>
              {t('undo')}
            </Button>
          )}
          <p class="why">{t('panel.never')}</p>
        </div>
      </>,
    );
  }
}
