import { useEffect, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { SelectField } from '../SelectField';
import { useWords } from '../words';

/** All the popup needs of a profile: the names of its courses. */
const coursesOnly = z.object({ courses: z.array(z.object({ id: z.string(), label: z.string() })) });
type CourseName = z.infer<typeof coursesOnly>['courses'][number];

/** Which profile and which course the next fill uses, and how to change it. */
export function WhoAndWhat(props: { status: VaultStatus; onChoose: (profile: string, course: string) => void }) {
  const { t } = useWords();
  const { profiles, activeProfile, activeCourse } = props.status;
  const [courses, setCourses] = useState<CourseName[]>([]);

  useEffect(() => {
    let current = true;
    const read = async () => {
      const { json } = await ask('profile.get', { id: activeProfile });
      if (current) setCourses(coursesOnly.parse(JSON.parse(json)).courses);
    };
    // Without the names the choice is not offered; reading the page says what is wrong.
    read().catch(() => setCourses([]));
    return () => {
      current = false;
    };
  }, [activeProfile]);

  const nameOf = (item: { label: string }, n: number, what: string) => item.label || `${what} ${n + 1}`;
  const course = courses.findIndex((item) => item.id === activeCourse);
  const profile = profiles.findIndex((item) => item.id === activeProfile);
  return (
    <div class="who">
      {profiles.length > 1 ? (
        <SelectField
          id="profile"
          label={t('who.profile')}
          value={activeProfile}
          choices={profiles.map((item, n) => ({ value: item.id, text: nameOf(item, n, t('who.profile')) }))}
          onChoose={(id) => props.onChoose(id, '')}
        />
      ) : (
        profiles[profile] && <p class="fact">{nameOf(profiles[profile], profile, t('who.profile'))}</p>
      )}
      {courses.length > 1 ? (
        <SelectField
          id="course"
          label={t('who.course')}
          value={activeCourse}
          choices={courses.map((item, n) => ({ value: item.id, text: nameOf(item, n, t('who.course')) }))}
          onChoose={(id) => props.onChoose(activeProfile, id)}
        />
      ) : (
        courses[course] && <p class="why">{nameOf(courses[course], course, t('who.course'))}</p>
      )}
    </div>
  );
}
