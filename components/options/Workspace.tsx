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
import { ProfileEditor } from './ProfileEditor';
import { SectionNavigation } from './SectionNavigation';
import { isGeneral } from './sections';
import { LanguageSection } from './sections/LanguageSection';
import { SecuritySection } from './sections/SecuritySection';
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
  const [error, setError] = useState<UserError>();
  const [unsaved, setUnsaved] = useState(false);
  const [importing, setImporting] = useState(false);
  const [version, setVersion] = useState(0);

  const id = status.activeProfile;
  useEffect(() => {
    let current = true;
    const read = async () => {
      const stored = id ? parseProfile((await ask('profile.get', { id })).json) : undefined;
      if (!current) return;
      setError(undefined);
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
          {shown && (
            <div hidden={general}>
              <ProfileEditor
                key={`${shown.id} ${version}`}
                profile={shown}
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
        </main>
      </div>
    </>
  );
}
