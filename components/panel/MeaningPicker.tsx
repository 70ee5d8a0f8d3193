import { Component, createRef } from 'preact';
import type { PanelWords } from '../../lib/i18n/panelWords';
import type { Translate } from '../../lib/i18n/translate';
import type { AnswerOf, PANEL } from '../../lib/messages';
import { Button } from '../Button';

export type Meanings = AnswerOf<typeof PANEL, 'panel.meanings'>;

interface Props {
  t: Translate<PanelWords>;
  /** The ids of the elements that name what is asked. */
  labelledBy: string;
  meanings: Meanings;
  /** '' forgets what she taught. */
  onChoose: (meaning: string, text: string) => void;
  onCancel: () => void;
}

interface Own {
  search: string;
  active: number;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The group's name belongs to the meaning: "Patient: First name". */
export const meaningName = ({ groups }: Meanings, id: string): string => {
  for (const { title, meanings } of groups) {
    const text = meanings.find((one) => one.id === id)?.text;
    if (text) return meanings.length > 1 ? `${title}: ${text}` : text;
  }
  return '';
};

/** Everything a box can mean, to search and pick from: typing narrows the list, arrows and Enter choose, Esc leaves. */
export class MeaningPicker extends Component<Props, Own> {
  override state: Own = { search: '', active: 0 };
  root = createRef<HTMLDivElement>();

  override componentDidMount() {
    this.root.current!.querySelector('input')!.focus();
    this.root.current!.scrollIntoView({ block: 'nearest' });
  }

  override componentDidUpdate() {
    this.root.current!.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  override render({ t, labelledBy, meanings, onChoose, onCancel }: Props, { search, active }: Own) {
    const wanted = plain(search).split(/\s+/);
    const groups = meanings.groups.map((group) => ({
      ...group,
      meanings: group.meanings.filter(({ text }) => {
        const whole = plain(`${group.title} ${text}`);
        return wanted.every((word) => whole.includes(word));
      }),
    }));
    const found = groups.flatMap((group) => group.meanings);
    const at = Math.min(active, found.length - 1);
    const choose = (id: string) => onChoose(id, meaningName(meanings, id));
    const now = meaningName(meanings, meanings.current);

    const onKeyDown = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Escape') {
        event.stopPropagation(); // it closes this, not the panel
        onCancel();
      } else if (step && found.length > 0) {
        event.preventDefault();
        this.setState({ active: (at + step + found.length) % found.length });
      } else if (event.key === 'Enter' && (event.target as Element).localName === 'input' && found[at]) {
        event.preventDefault();
        choose(found[at].id);
      }
    };

    return (
      <div class="picker" ref={this.root}>
        {now && <p class="why">{t(meanings.taught ? 'teach.taught' : 'teach.now', { meaning: now })}</p>}
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="meanings"
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `meaning-${at}` : undefined}
          aria-labelledby={labelledBy}
          placeholder={t('teach.search')}
          autocomplete="off"
          spellcheck={false}
          value={search}
          onInput={(event) => this.setState({ search: event.currentTarget.value, active: 0 })}
          onKeyDown={onKeyDown}
        />
        <div class="meanings" id="meanings" role="listbox" aria-label={t('teach.list')}>
          {groups.map(
            (group, place) =>
              group.meanings.length > 0 && (
                // biome-ignore lint/a11y/useSemanticElements: a group of choices in a list, not of controls in a form
                <div key={group.title} role="group" aria-labelledby={`meanings-${place}`}>
                  <p id={`meanings-${place}`}>{group.title}</p>
                  {group.meanings.map((meaning) => {
                    const index = found.indexOf(meaning);
                    return (
                      // biome-ignore lint/a11y/useFocusableInteractive: the cursor stays in the search box, which points at it
                      // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the search box chooses it
                      <div
                        key={meaning.id}
                        id={`meaning-${index}`}
                        role="option"
                        aria-selected={index === at}
                        onClick={() => choose(meaning.id)}
                      >
                        {meaning.text}
                      </div>
                    );
                  })}
                </div>
              ),
          )}
        </div>
        {found.length === 0 && (
          <p class="why" role="status">
            {t('teach.nothing')}
          </p>
        )}
        <p class="buttons">
          {meanings.taught && (
            <Button class="forget" onClick={() => onChoose('', '')} onKeyDown={onKeyDown}>
              {t('teach.forget')}
            </Button>
          )}
          <Button onClick={onCancel} onKeyDown={onKeyDown}>
            {t('teach.cancel')}
          </Button>
        </p>
      </div>
    );
  }
}
