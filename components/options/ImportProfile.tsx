import { UserError } from '../../lib/errors';
import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { useWords } from '../words';
import { ImportFile } from './ImportFile';

/** Adds a profile from a plain JSON file she picks. A file that is none changes nothing and every problem is listed. */
export function ImportProfile(props: {
  unsaved: boolean;
  onStatus: (status: VaultStatus) => void;
  onImported: () => void;
}) {
  const { t } = useWords();
  const read = async (json: string) => {
    if (props.unsaved) throw new UserError('unsaved', t('import.saveFirst'));
    const status = await ask('profile.import', { json });
    const label = status.profiles.find((profile) => profile.id === status.activeProfile)?.label ?? '';
    props.onStatus(status);
    props.onImported();
    return t('import.done', { label });
  };
  return <ImportFile id="import-profile" statusId="import-status" label={t('import.choose')} read={read} />;
}
