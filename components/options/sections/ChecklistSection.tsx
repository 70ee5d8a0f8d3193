import { useEffect, useState } from 'preact/hooks';
import { decideChecklist } from '../../../lib/checklist/decide';
import { isAtHand, ofClaim } from '../../../lib/checklist/documents';
import type { ChecklistState } from '../../../lib/checklist/types';
import { copiesOf, originalsOf } from '../../../lib/documents/smaller';
import type { DocumentList } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { useProfileForm } from '../../form/FormContext';
import { useWords } from '../../words';
import { ChecklistCard, SaidList } from '../checklist/ChecklistCard';
import { InsurerFacts } from '../checklist/InsurerFacts';
import { SectionHead } from './SectionHead';

const GROUPS = ['required', 'recommended', 'optional', 'not-needed'] as const;

/** What to attach to the claim of the course in hand, by how much it matters. The ticks are saved with the profile. */
export function ChecklistSection({ index }: { index: number }) {
  const { t, language } = useWords();
  const form = useProfileForm();
  const course = form.draft.courses[index]!;
  const [stored, setStored] = useState<DocumentList['documents']>([]);
  useEffect(() => {
    // without them it is still the checklist
    ask('documents.list', {}).then(
      (list) => setStored(list.documents),
      () => {},
    );
  }, []);
  const documents = ofClaim(originalsOf(stored), form.draft.id, course.id).map((document) => ({
    ...document,
    smaller: copiesOf(stored, document),
  }));
  const { items, payer, ofAll } = decideChecklist(form.draft, course.id, { language, documents });
  const wanted = items.filter(
    ({ required, state }) => (required === 'required' || required === 'recommended') && state !== 'not-needed',
  );
  const setState = (itemId: string, state: ChecklistState) =>
    form.set(`courses[${index}].checklist`, { ...course.checklist, [itemId]: state });
  return (
    <section class="card">
      <SectionHead title={t('section.checklist')} what={t('checklist.what')} />
      <p>
        <b>{t('checklist.ready', { have: wanted.filter(isAtHand).length, count: wanted.length })}</b>
      </p>
      <p class="why">
        <a href="#documents">{t('checklist.files', { section: t('section.documents') })}</a> {t('checklist.copies')}
      </p>
      <InsurerFacts profile={form.draft} />
      {ofAll.length > 0 && (
        <div class="notice checklist-group">
          <h3>{t('checklist.ofAll', { payer })}</h3>
          <SaidList said={ofAll} />
        </div>
      )}
      {GROUPS.map((group) => {
        const own = items.filter(({ required }) => required === group);
        return (
          own.length > 0 && (
            <div key={group} class="checklist-group">
              <h3>{t(`checklist.group.${group}`)}</h3>
              <ul class="checklist">
                {own.map((item) => (
                  <ChecklistCard
                    key={item.id}
                    item={item}
                    payer={payer}
                    onState={(state) => setState(item.id, state)}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}
