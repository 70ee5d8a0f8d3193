import { useState } from 'preact/hooks';
import { emptyCourse } from '../../../lib/profile/empty';
import type { Course } from '../../../lib/profile/schema';
import { unsentCopy } from '../../../lib/profile/unsentCopy';
import { Button } from '../../Button';
import { ConfirmDialog } from '../../ConfirmDialog';
import { useProfileForm } from '../../form/FormContext';
import { SelectField } from '../../SelectField';
import { useWords } from '../../words';
import { without } from '../lists';

const MOST = 20; // courses of one profile

/** Which course is in hand, and adding, copying and removing courses. */
export function CourseBar({ index, onCourse }: { index: number; onCourse: (index: number) => void }) {
  const { t } = useWords();
  const form = useProfileForm();
  const [removing, setRemoving] = useState(false);
  const { courses } = form.draft;
  const nameOf = (course: Course, n: number) => course.label || t('treatment.nth', { n: n + 1 });

  const append = (course: Course) => {
    form.set('courses', [...courses, course]);
    onCourse(courses.length);
  };
  const remove = () => {
    setRemoving(false);
    form.set('courses', without(courses, index));
    onCourse(Math.max(0, index - 1));
  };
  return (
    <div class="course-bar">
      {courses.length > 1 && (
        <SelectField
          id="course-in-hand"
          label={t('treatment.inHand')}
          value={String(index)}
          choices={courses.map((course, n) => ({ value: String(n), text: nameOf(course, n) }))}
          onChoose={(value) => onCourse(Number(value))}
          width="medium"
        />
      )}
      <div class="row">
        <Button
          id="add-course"
          disabled={courses.length >= MOST}
          onClick={() =>
            append({ ...emptyCourse(crypto.randomUUID()), label: t('treatment.nth', { n: courses.length + 1 }) })
          }
        >
          {t('treatment.add')}
        </Button>
        <Button
          id="duplicate-course"
          disabled={courses.length >= MOST}
          onClick={() => append(unsentCopy(courses[index]!, crypto.randomUUID()))}
        >
          {t('duplicate')}
        </Button>
        {courses.length > 1 && (
          <Button id="remove-course" look="danger" onClick={() => setRemoving(true)}>
            {t('remove')}
          </Button>
        )}
      </div>
      {removing && (
        <ConfirmDialog
          title={t('treatment.removeTitle', { label: nameOf(courses[index]!, index) })}
          choices={[{ id: 'go-on', text: t('remove'), look: 'danger', onChoose: remove }]}
          onCancel={() => setRemoving(false)}
        >
          <p>{t('treatment.removeWhat')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
