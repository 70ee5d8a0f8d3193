import { Component, createRef } from 'preact';
import type { PanelWords } from '../../lib/i18n/panelWords';
import type { Translate } from '../../lib/i18n/translate';
import type { PanelState } from '../../lib/messages';
import { Button } from '../Button';
import { Conflict } from '../Conflict';
import { Quoted } from '../Quoted';
import { RowName } from '../RowName';
import { groupByStatus, type Status } from '../tally';
import { MeaningPicker, type Meanings } from './MeaningPicker';
import type { PanelActions } from './Panel';

const OPEN: readonly Status[] = ['needs-you', 'failed'];

interface Props {
  t: Translate<PanelWords>;
  state: Pick<PanelState, 'fields' | 'lang'>;
  actions: Pick<PanelActions, 'locate' | 'meanings' | 'teach' | 'fillOne' | 'decide'>;
  /** Says so in the panel when it fails. */
  attempt: (work: Promise<unknown>) => void;
}

/**
 * Which row she is teaching (`meanings` to choose from), or has just taught (`told`), if any; and by its status each group
 * that she has opened or closed.
 */
interface Own extends Partial<Record<Status, boolean>> {
  key: string;
  meanings?: Meanings | undefined;
  told?: { text: string; canFill: boolean } | undefined;
}

/** Of the button that asks what a field is, by the key of its row, which is the id of the field's name. */
const askIdOf = (key: string) => `${key}ask`;

const NONE: Own = { key: '', meanings: undefined, told: undefined };

/**
 * What became of each field, what needs her first. A click on a row shows its field in the page; beside it she can say
 * what the field is.
 */
export class PanelFields extends Component<Props, Own> {
  override state: Own = NONE;
  root = createRef<HTMLDivElement>();

  /** What had the cursor is gone after each step; without this it would fall back into the page. */
  override componentDidUpdate(_: Props, before: Own) {
    const { told, key, meanings } = this.state;
    const focus = (selector: string) => this.root.current?.querySelector<HTMLElement>(selector)?.focus();
    if (told && told !== before.told) focus('.told button');
    if (before.key !== '' && key === '' && (before.meanings || before.told) && !meanings) {
      focus(`[id="${CSS.escape(askIdOf(before.key))}"]`);
    }
  }

  /** How far a fill is changes nothing here, and is told a few times a second. */
  override shouldComponentUpdate({ state }: Props, own: Own) {
    return state.fields !== this.props.state.fields || own !== this.state;
  }

  override render({ t, state: { fields, lang }, actions, attempt }: Props, own: Own) {
    const { key, meanings, told } = own;
    const leave = () => this.setState(NONE);
    const ask = (of: string) => {
      if (of === key && meanings) leave();
      else
        attempt(
          actions.meanings({ key: of }).then((answer) => this.setState({ key: of, meanings: answer, told: undefined })),
        );
    };
    const choose = (meaning: string, name: string) =>
      attempt(
        actions.teach({ key, meaning }).then(({ canFill, holds, why }) => {
          const kept = meaning === '' ? t('teach.forgotten') : t('teach.kept', { meaning: name });
          const text = [kept, meaning && why, holds && t('teach.holds')].filter(Boolean).join(' ');
          this.setState({ key, meanings: undefined, told: { text, canFill } });
        }),
      );
    /** Rows of other groups are not drawn: most of a long form are in those. */
    const isOpen = (status: Status, rows: Props['state']['fields']) =>
      rows.some((row) => row.key === key) || (own[status] ?? OPEN.includes(status));
    const fill = () => attempt(actions.fillOne({ key }).then(leave));

    return (
      <div ref={this.root}>
        {groupByStatus(fields).map(({ status, fields: rows }) => (
          <details
            key={status}
            class={`group ${status}`}
            open={isOpen(status, rows)}
            onToggle={({ currentTarget: { open } }) =>
              open !== isOpen(status, rows) && this.setState({ [status]: open })
            }
          >
            <summary>
              {t(`status.${status}`)} <span class="count">{rows.length}</span>
            </summary>
            {status === 'unrecognized' && <p class="why">{t('teach.hint')}</p>}
            {isOpen(status, rows) && (
              <ul>
                {rows.map((row) => {
                  const isAsked = row.key === key;
                  const nameId = row.key;
                  const askId = askIdOf(nameId);
                  return (
                    <li key={row.key}>
                      <div class="field-row">
                        <button
                          type="button"
                          class="locate"
                          id={nameId}
                          title={t('results.show')}
                          onClick={() => attempt(actions.locate({ key: row.key }))}
                        >
                          <RowName t={t} row={row} lang={lang} />
                        </button>
                        {!row.adds && (
                          <button
                            type="button"
                            class="ask"
                            id={askId}
                            title={t('teach.what')}
                            aria-label={t('teach.what')}
                            aria-labelledby={`${askId} ${nameId}`}
                            aria-expanded={isAsked && meanings !== undefined}
                            onClick={() => ask(row.key)}
                          >
                            ?
                          </button>
                        )}
                      </div>
                      {row.held !== undefined ? (
                        <Conflict
                          t={t}
                          nameId={nameId}
                          lang={lang}
                          held={row.held}
                          value={row.value ?? ''}
                          onDecide={(mine) => attempt(actions.decide({ key: row.key, mine }))}
                        />
                      ) : (
                        row.why &&
                        OPEN.includes(status) && (
                          <span class="why">
                            <Quoted text={row.why} lang={lang} />
                          </span>
                        )
                      )}
                      {isAsked && meanings && (
                        <MeaningPicker
                          t={t}
                          labelledBy={`${askId} ${nameId}`}
                          meanings={meanings}
                          onChoose={choose}
                          onCancel={leave}
                        />
                      )}
                      {isAsked && told && (
                        <div class="told">
                          <p role="status">
                            <Quoted text={told.text} lang={lang} />
                          </p>
                          {told.canFill && (
                            <Button look="primary" class="fill-one" onClick={fill}>
                              {t('teach.fill')}
                            </Button>
                          )}
                          <Button onClick={leave}>{t('teach.done')}</Button>
                        </div>
                      )}
                    </li>
                  );
                })}
              </ul>
            )}
          </details>
        ))}
      </div>
    );
  }
}
