import { useEffect, useState } from 'preact/hooks';
import type { UserError } from '../../lib/errors';
import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { parseProfile } from '../../lib/profile/parse';
import type { Profile } from '../../lib/profile/schema';
import { asUserError } from '../asUserError';
import { ErrorNotice } from '../ErrorNotice';
import { useWords } from '../words';
import { DocumentsSection } from './documents/DocumentsSection';
import { ImportsSection } from './imports/ImportsSection';
import { ProfileBar } from './ProfileBar';
import { ProfileEditor, type ProfileEditorProps } from './ProfileEditor';
import { ResumeGuide } from './ResumeGuide';
import { SectionNavigation } from './SectionNavigation';
import { isGeneral } from './sections';
import { AboutSection } from './sections/AboutSection';
import { LanguageSection } from './sections/LanguageSection';
import { SecuritySection } from './sections/SecuritySection';
import { ShortcutsSection } from './shortcuts/ShortcutsSection';
import { SitesSection } from './sites/SitesSection';
import { useSection } from './useSection';

export interface WorkspaceProps {
  status: VaultStatus;
  onStatus: (status: VaultStatus) => void;
  onUnsaved: (unsaved: boolean) => void;
  onLocked: () => Promise<void>;
}

/** The unlocked options page: the profile in hand, its sections, security and language. */
export function Workspace(props: WorkspaceProps) {
  const { t } = useWords();
  const { status } = props;
  const section = useSection();
  const [profile, setProfile] = useState<Profile>();
  const [kept, setKept] = useState<ProfileEditorProps['kept']>();
  const [error, setError] = useState<UserError>();
  const [unsaved, setUnsaved] = useState(false);
  const [importing, setImporting] = useState(false);
  const [version, setVersion] = useState(0);

  const id = status.activeProfile;
  useEffect(() => {
    let current = true;
    const read = async () => {
      const stored = id ? parseProfile((await ask('profile.get', { id })).json) : undefined;
      const typed = id ? await keptDraft(id) : undefined;
      if (!current) return;
      setError(undefined);
      setKept(typed);
      setProfile(stored);
    };
    read().catch((thrown) => {
      if (!current) return;
      setProfile(undefined);
      setError(asUserError(thrown));
    });
    return () => {
      current = false;
    };
  }, [id, version]);

  useEffect(() => props.onUnsaved(unsaved || importing), [unsaved, importing]);
  const onReplaced = () => setVersion((now) => now + 1);
  const general = isGeneral(section);
  const shown = profile?.id === id ? profile : undefined;
  return (
    <>
      <ProfileBar status={status} unsaved={unsaved} onStatus={props.onStatus} />
      <div class="columns">
        <SectionNavigation hasProfile={id !== ''} current={section} />
        <main>
          <ErrorNotice id="profile-error" error={error} />
          {id && <ResumeGuide profile={id} />}
          {shown && (
            <div hidden={general}>
              <ProfileEditor
                key={`${shown.id} ${version}`}
                profile={shown}
                kept={kept?.base.id === id ? kept : undefined}
                section={general ? 'patient' : section}
                status={status}
                onStatus={props.onStatus}
                onUnsaved={setUnsaved}
                onLocked={props.onLocked}
              />
            </div>
          )}
          {!general && !id && (
            <section class="card">
              <h2>{t('noProfile.title')}</h2>
              <p>{t('start.what')}</p>
              <a id="six-steps" class="button" href="/welcome.html">
                {t('guide.steps')}
              </a>
            </section>
          )}
          {/* stays while she looks something up elsewhere: what she has ticked and mended is only here */}
          <div hidden={section !== 'imports'}>
            <ImportsSection
              status={status}
              unsaved={unsaved}
              onStatus={props.onStatus}
              onReplaced={onReplaced}
              onOpen={setImporting}
            />
          </div>
          {section === 'documents' && <DocumentsSection status={status} />}
          {section === 'sites' && <SitesSection />}
          {section === 'security' && <SecuritySection onStatus={props.onStatus} onReplaced={onReplaced} />}
          {section === 'language' && <LanguageSection />}
          {section === 'shortcuts' && <ShortcutsSection />}
          {section === 'about' && <AboutSection />}
        </main>
      </div>
    </>
  );
}

/** What she had typed into a profile before; without it she goes on from what is saved. */
async function keptDraft(id: string): Promise<ProfileEditorProps['kept']> {
  const { base, draft } = await ask('draft.get', { id }).catch(() => ({ base: '', draft: '' }));
  return draft === '' ? undefined : { base: parseProfile(base), draft: JSON.parse(draft) as Profile };
}
