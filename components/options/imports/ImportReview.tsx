import type { Found } from '../../../lib/imports/types';
import type { Profile } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { SelectField } from '../../SelectField';
import { useWords } from '../../words';
import { ImportGroup } from './ImportGroup';
import { ImportLines } from './ImportLines';
import { NotTaken } from './NotTaken';
import { personText } from './personText';
import type { Import } from './useImport';
import { useReview } from './useReview';

/** What would change, old and new, each with a tick; and the one button that writes it. */
export function ImportReview(props: { its: Import; found: Found; base: Profile; activeCourse: string }) {
  const { t, language } = useWords();
  const { its, found, base } = props;
  const review = useReview(found, base, its.target, props.activeCourse);
  const { groups, otherPerson, lines, count } = review;
  const isForCourse = lines.length > 0 || groups.some(({ id }) => ['seller', 'course', 'payments'].includes(id));
  const several = found.choices.filter(({ options }) => options.length > 1);
  return (
    <>
      {isForCourse && base.courses.length > 1 && (
        <SelectField
          id="import-course"
          label={t('imports.course')}
          width="medium"
          value={String(review.course)}
          choices={base.courses.map(({ label }, at) => ({
            value: String(at),
            text: label || t('imports.courseNth', { n: at + 1 }),
          }))}
          onChoose={(at) => review.chooseCourse(Number(at))}
        />
      )}
      {!otherPerson &&
        several.map(({ of, options }) => (
          <SelectField
            key={of}
            id={`import-choose-${of}`}
            label={t(`imports.pick.${of}`)}
            value={review.chosen(of)}
            choices={[
              { value: '', text: t('imports.none') },
              ...options.map(({ name, note }, at) => ({
                value: String(at),
                text: [name || t('imports.noName'), note].filter(Boolean).join(' · '),
              })),
            ]}
            onChoose={(option) => review.choose(of, option)}
          />
        ))}
      {otherPerson && (
        <Notice tone="bad" id="import-other-person">
          {t('imports.otherPerson', {
            theirs: personText(found, t, language),
            hers: personText(
              {
                name: [base.patient.name.first, base.patient.name.last].filter(Boolean).join(' '),
                birthDate: base.patient.birthDate,
              },
              t,
              language,
            ),
          })}
        </Notice>
      )}
      {!otherPerson && groups.length === 0 && lines.length === 0 && (
        <Notice tone="info" id="import-nothing-new">
          {t('imports.nothingNew')}
        </Notice>
      )}
      {its.reading?.hints?.map((hint) => (
        <Notice key={hint} tone="warning" id={`import-hint-${hint}`}>
          {t(`imports.hint.${hint}`)}
        </Notice>
      ))}
      {its.reading?.format === 'bill' && found.lines.length === 0 && (
        <Notice tone="warning" id="import-no-lines">
          {t('imports.noLines', { section: t('section.treatment') })}
        </Notice>
      )}
      {groups.map((group) => (
        <ImportGroup key={group.id} group={group} review={review} />
      ))}
      <ImportLines review={review} />
      <NotTaken refused={found.refused} />
      <div class="row import-end">
        <Button
          id="import-cancel"
          disabled={its.task.busy}
          onClick={() => {
            its.cancel();
            document.getElementById('import-files')?.focus();
          }}
        >
          {t('imports.cancel')}
        </Button>
        <Button
          id="import-take"
          look="primary"
          disabled={its.task.busy || count === 0}
          onClick={() => its.take(review.apply, count, review.isWhole)}
        >
          {t('imports.take', { count })}
        </Button>
      </div>
    </>
  );
}
