import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { type Profile, profileSchema } from '../../lib/profile/schema';
import { FormProvider } from '../form/FormContext';
import { useForm } from '../form/useForm';
import { useTask } from '../useTask';
import { ClaimSheet } from './claim/ClaimSheet';
import { FormsSection } from './forms/FormsSection';
import { LettersSection } from './letters/LettersSection';
import { useUnsent } from './letters/useUnsent';
import { PacketSection } from './packet/PacketSection';
import { SaveBar } from './SaveBar';
import { type ProfileSection, sectionOfPath } from './sections';
import { ChecklistSection } from './sections/ChecklistSection';
import { CoverageSection } from './sections/CoverageSection';
import { DiagnosesSection } from './sections/DiagnosesSection';
import { FacilitySection } from './sections/FacilitySection';
import { OtherCoverageSection } from './sections/OtherCoverageSection';
import { PatientSection } from './sections/PatientSection';
import { PhysicianSection } from './sections/PhysicianSection';
import { PreviewSection } from './sections/PreviewSection';
import { SubscriberSection } from './sections/SubscriberSection';
import { TreatmentSection } from './sections/TreatmentSection';
import { storeProfile } from './storeProfile';
import { TrackerSection } from './tracker/TrackerSection';
import { useKeptDraft } from './useKeptDraft';
import { useStoredAgain } from './useStoredAgain';

export interface ProfileEditorProps {
  profile: Profile;
  /** What she had typed and not saved before this page was opened, over the profile it was then. */
  kept?: { base: Profile; draft: Profile } | undefined;
  section: ProfileSection;
  status: VaultStatus;
  onStatus: (status: VaultStatus) => void;
  onUnsaved: (unsaved: boolean) => void;
  onLocked: () => Promise<void>;
}

/** One profile being edited, section by section, over one draft. */
export function ProfileEditor(props: ProfileEditorProps) {
  const { kept } = props;
  const form = useForm<Profile>(profileSchema, kept?.base ?? props.profile, kept?.draft);
  const isKept = useKeptDraft(form, kept !== undefined);
  const task = useTask();
  const [saved, setSaved] = useState(false);
  const [toFocus, setToFocus] = useState('');
  const [courseIndex, setCourseIndex] = useState(() =>
    Math.max(
      0,
      props.profile.courses.findIndex((course) => course.id === props.status.activeCourse),
    ),
  );
  const index = Math.min(courseIndex, form.draft.courses.length - 1);
  const { id } = props.profile;
  const unsent = useUnsent();

  const unsaved = (form.dirty && !isKept) || unsent.some;
  useEffect(() => props.onUnsaved(unsaved), [unsaved]);

  const locked = task.error?.code === 'locked';
  useEffect(() => {
    if (locked) void props.onLocked();
  }, [locked]);

  useStoredAgain(id, (stored) => (form.dirty ? form.rebase(stored) : form.settle(stored)));

  /** Goes to the control of a path, in whatever section it is. */
  const goTo = (path: string) => {
    const course = /^courses\[(\d+)\]/.exec(path);
    if (course) setCourseIndex(Number(course[1]));
    location.hash = sectionOfPath(path);
    setToFocus(path.replace(/\[\d+\]$/, '')); // one control holds a whole list of modifiers
  };
  useLayoutEffect(() => {
    if (!toFocus) return;
    const control = document.getElementsByName(toFocus)[0];
    if (!control) return; // its section is not shown yet
    control.focus();
    setToFocus('');
  }, [toFocus, props.section]);

  const save = () => {
    setSaved(false);
    const value = form.attempt();
    if (!value) return;
    void task.run(async () => {
      const { whole, status } = await storeProfile(value, form.baseline, index);
      props.onStatus(status);
      form.settle(whole);
      setSaved(true);
    });
  };

  const chooseCourse = (next: number) => {
    setCourseIndex(next);
    const course = form.baseline.courses.find((candidate) => candidate.id === form.draft.courses[next]?.id);
    if (!course) return; // new ones become the active one when they are saved
    void task.run(async () => props.onStatus(await ask('profile.activate', { id, course: course.id })));
  };

  return (
    <FormProvider form={form}>
      <form
        class="editor"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {props.section === 'patient' && <PatientSection />}
        {props.section === 'subscriber' && <SubscriberSection />}
        {props.section === 'coverage' && <CoverageSection />}
        {props.section === 'other' && <OtherCoverageSection />}
        {props.section === 'physician' && <PhysicianSection />}
        {props.section === 'facility' && <FacilitySection />}
        {props.section === 'diagnoses' && <DiagnosesSection index={index} />}
        {props.section === 'treatment' && <TreatmentSection index={index} onCourse={chooseCourse} />}
        {props.section === 'preview' && <PreviewSection index={index} />}
        {props.section === 'sheet' && <ClaimSheet index={index} />}
        {props.section === 'checklist' && <ChecklistSection index={index} />}
        {props.section === 'forms' && <FormsSection key={index} index={index} />}
        {props.section === 'letters' && (
          <LettersSection index={index} status={props.status} unsent={unsent} onLocked={props.onLocked} />
        )}
        {props.section === 'packet' && <PacketSection index={index} />}
        {props.section === 'tracker' && <TrackerSection index={index} onCourse={chooseCourse} />}
        <SaveBar
          form={form}
          saved={saved && !form.dirty}
          kept={isKept}
          wasKept={kept !== undefined}
          busy={task.busy}
          error={locked ? undefined : task.error}
          onGoTo={goTo}
        />
      </form>
    </FormProvider>
  );
}
