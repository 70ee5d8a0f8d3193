import { Component, createRef } from 'preact';
import type { PanelWords } from '../../lib/i18n/panelWords';
import type { Translate } from '../../lib/i18n/translate';
import type { PanelState } from '../../lib/messages';
import { Button } from '../Button';
import { Conflict } from '../Conflict';
import { rowLabel } from '../rowLabel';
import { groupByStatus, type Status } from '../tally';
import { MeaningPicker, type Meanings } from './MeaningPicker';
import type { PanelActions } from './Panel';

const OPEN: readonly Status[] = ['needs-you', 'failed'];

interface Props {
  t: Translate<PanelWords>;
  fields: PanelState['fields'];
  actions: Pick<PanelActions, 'locate' | 'meanings' | 'teach' | 'fillOne' | 'decide'>;
  /** Says so in the panel when it fails. */
  attempt: (work: Promise<unknown>) => void;
}

/** Which row she is teaching (`meanings` to choose from), or has just taught (`told`), if any. */
interface Own {
  key: string;
  meanings?: Meanings | undefined;
  told?: { text: string; canFill: boolean } | undefined;
}

const NONE: Own = { key: '', meanings: undefined, told: undefined };

/**
 * What became of each field, what needs her first. A click on a row shows its field in the page; beside it she can say
 * what the field is.
 */
export class PanelFields extends Component<Props, Own> {
  override state: Own = NONE;
  root = createRef<HTMLDetailsElement>();

  /** What had the cursor is gone after each step; without this it would fall back into the page. */
  override componentDidUpdate(_: Props, before: Own) {
    const { told, key, meanings } = this.state;
    const focus = (selector: string) => this.root.current?.querySelector<HTMLElement>(selector)?.focus();
    if (told && told !== before.told) focus('.told button');
    if (before.key !== '' && key === '' && (before.meanings || before.told) && !meanings) {
      focus(`[data-key="${CSS.escape(before.key)}"] .ask`);
    }
  }

  override render({ t, fields, actions, attempt }: Props, { key, meanings, told }: Own) {
    const groups = groupByStatus(fields);
    if (groups.length === 0) return null;

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
    const fill = () => attempt(actions.fillOne({ key }).then(leave));

    return (
      <details class="part" open ref={this.root}>
        <summary>{t('fields.title')}</summary>
        {groups.map(({ status, fields: rows }) => (
          <details
            key={status}
            class={`group ${status}`}
            open={OPEN.includes(status) || (key !== '' && rows.some((row) => row.key === key))}
          >
            <summary>
              {t(`status.${status}`)} <span class="count">{rows.length}</span>
            </summary>
            {status === 'unrecognized' && <p class="why">{t('teach.hint')}</p>}
            <ul>
              {rows.map((row) => {
                const label = rowLabel(row, t);
                const isOpen = row.key === key;
                return (
                  <li key={row.key} data-key={row.key}>
                    <div class="field-row">
                      <button
                        type="button"
                        class="locate"
                        aria-label={t('results.show', { label })}
                        onClick={() => attempt(actions.locate({ key: row.key }))}
                      >
                        <bdi>{label}</bdi>
                      </button>
                      {!row.adds && (
                        <button
                          type="button"
                          class="ask"
                          title={t('teach.what')}
                          aria-label={t('teach.whatFor', { label })}
                          aria-expanded={isOpen && meanings !== undefined}
                          onClick={() => ask(row.key)}
                        >
                          ?
                        </button>
                      )}
                    </div>
                    {row.held !== undefined ? (
                      <Conflict
                        t={t}
                        label={label}
                        held={row.held}
                        value={row.value ?? ''}
                        onDecide={(mine) => attempt(actions.decide({ key: row.key, mine }))}
                      />
                    ) : (
                      row.why && OPEN.includes(status) && <span class="why">{row.why}</span>
                    )}
                    {isOpen && meanings && (
                      <MeaningPicker t={t} label={label} meanings={meanings} onChoose={choose} onCancel={leave} />
                    )}
                    {isOpen && told && (
                      <div class="told">
                        <p role="status">{told.text}</p>
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
          </details>
        ))}
      </details>
    );
  }
}
