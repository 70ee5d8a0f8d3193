import { Component, type ComponentChildren, createRef } from 'preact';
import { isAtHand } from '../../lib/checklist/documents';
import type { ChecklistState } from '../../lib/checklist/types';
import type { PanelWords } from '../../lib/i18n/panelWords';
import { makeTranslate, type TranslationOf } from '../../lib/i18n/translate';
import type { AnswerOf, PANEL, PanelState, RequestOf } from '../../lib/messages';
import { Button } from '../Button';
import { Checklist } from '../Checklist';
import { CloseIcon, CollapseIcon, DockIcon, Mark } from '../icons';
import { ProblemList } from '../ProblemList';
import { ProgressBar } from '../ProgressBar';
import { Quoted } from '../Quoted';
import { summaryText } from '../summaryText';
import { tally } from '../tally';
import type { CursorBox } from './cursorBox';
import { PanelFields } from './PanelFields';
import { RIM } from './panelFrame';

type Panels = typeof PANEL;
type AskName<K extends keyof Panels> = K extends `panel.${infer Name}` ? Name : never;

/** What the panel asks the background for, by the name of the message, and closing it. */
export type PanelActions = {
  [K in keyof Panels as AskName<K>]: (body: RequestOf<Panels, K>) => Promise<AnswerOf<Panels, K>>;
} & { close: () => void };

export interface PanelProps {
  state: PanelState;
  actions: PanelActions;
  /** Why her last press did nothing, where it did nothing. */
  refused?: '' | 'soon' | 'covered';
  /** Is given the panel, for who moves it. */
  handle?: { current?: Panel };
}

/** What she has done since the state it was `from` was shown. */
interface Own extends Pick<PanelState, 'side' | 'checklist'> {
  from?: PanelState;
  small?: boolean;
  trouble: string;
  busy?: boolean;
}

const otherSide = (side: PanelState['side']) => (side === 'left' ? 'right' : 'left');

const part = (title: ComponentChildren, content: ComponentChildren) => (
  <details class="part" open>
    <summary>{title}</summary>
    {content}
  </details>
);

/** The panel in her page: what became of each field, what to attach, what to check. A class, for hooks would weigh more. */
export class Panel extends Component<PanelProps, Own> {
  root = createRef<HTMLElement>();

  static override getDerivedStateFromProps({ state }: PanelProps, { from }: Own): Partial<Own> | null {
    if (state === from) return null;
    const { checklist, side } = state;
    // where it made way for the cursor it stays
    return { from: state, ...(side !== from?.side && { side }), checklist, trouble: '', busy: false };
  }

  override componentDidMount() {
    if (this.props.handle) this.props.handle.current = this;
  }

  /** The button that was pressed is gone; without this, focus would fall back into the page. */
  resize(small: boolean) {
    this.setState({ small }, () => this.root.current!.querySelector<HTMLElement>('.toggle')!.focus());
  }

  /**
   * Gets out of the way of what has the cursor in the page: to the other side, once, or small where that does not help.
   * During a fill the cursor is everywhere.
   */
  makeWay({ top, bottom, across }: CursorBox) {
    const { current } = this.root;
    const { side, small, busy } = this.state;
    const { state } = this.props;
    const own = current!.getBoundingClientRect();
    const windowWidth = current!.ownerDocument.defaultView!.innerWidth;
    const covers = (left: number, right: number) =>
      top < own.bottom && bottom > own.top && across.some((x) => x > left - RIM && x < right + RIM);
    if (busy || state.progress || !covers(own.left, own.right)) return;
    const isOtherFree = !covers(windowWidth - own.right, windowWidth - own.left);
    this.setState(isOtherFree && (small || side === state.side) ? { side: otherSide(side) } : { small: true });
  }

  override render({ state, actions, refused }: PanelProps, { side, checklist, small, trouble, busy }: Own) {
    const words: Record<string, string> = state.words;
    const t = makeTranslate<PanelWords>(words as TranslationOf<PanelWords>);
    const wanted = checklist.filter((item) => item.state !== 'not-needed');
    const have = wanted.filter(isAtHand).length;
    const other = otherSide(side);

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
      const show = (now: Pick<Own, 'checklist'>) => this.setState(now);
      show({ checklist: checklist.map((item) => (item.id === itemId ? { ...item, state: next } : item)) });
      attempt(
        actions.tick({ itemId, state: next }).then(show, (error) => {
          show({ checklist });
          throw error;
        }),
      );
    };
    const dock = () => {
      this.setState({ side: other });
      attempt(actions.dock({ side: other }));
    };
    // the button goes away with what it undid, and the page is given the cursor
    const undo = () => attempt(actions.undo({}).then(() => this.root.current?.focus()));
    const ready = state.fields.filter(({ status }) => status === 'ready').length;
    const fill = () => {
      this.setState({ busy: true });
      const end = () => this.setState({ busy: false });
      attempt(
        actions
          .fill({})
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
          onClick={() => this.resize(false)}
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
          {icon('toggle', t('panel.collapse'), <CollapseIcon />, () => this.resize(true), true)}
          {icon('close', t('panel.close'), <CloseIcon />, actions.close)}
        </header>
        <div class="body">
          {state.title && (
            <p class="why">
              <bdi lang={state.lang}>{state.title}</bdi>
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
          {state.progress && <ProgressBar t={t} {...state.progress} onStop={() => attempt(actions.stop({}))} />}
          {ready > 0 && !state.progress && (
            <Button look="primary" class="fill" disabled={busy === true} onClick={fill}>
              {busy ? t('panel.filling') : t('panel.fill', { count: ready })}
            </Button>
          )}
          {state.fields.length > 0 &&
            part(t('fields.title'), <PanelFields t={t} state={state} actions={actions} attempt={attempt} />)}
          {part(
            <>
              {t('checklist.title')} <span class="count">{t('checklist.done', { have, count: wanted.length })}</span>
            </>,
            <Checklist t={t} items={checklist} onState={tick} onAttach={(key) => attempt(actions.fillOne({ key }))} />,
          )}
          {state.problems.length > 0 && part(t('problems.title'), <ProblemList t={t} problems={state.problems} />)}
          {state.notes.length > 0 &&
            part(
              t('notes.title'),
              state.notes.map((note) => (
                <p key={note}>
                  <Quoted text={note} lang={state.lang} />
                </p>
              )),
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
