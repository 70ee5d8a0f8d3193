import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VaultStatus } from '../../../lib/messages';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { PassphraseField } from '../../PassphraseField';
import { SelectField } from '../../SelectField';
import { useWords } from '../../words';
import { FileDrop } from '../documents/FileDrop';
import { SectionHead } from '../sections/SectionHead';
import { ImportReview } from './ImportReview';
import { personText } from './personText';
import { type Import, useImport } from './useImport';

const KINDS = ['fhir', 'bill', 'csv', 'coolclaim'] as const;
const PICKED =
  '.json,.ndjson,.jsonl,.csv,.tsv,.txt,.pdf,.xml,.zip,application/json,application/fhir+json,text/csv,application/pdf';

function BackupPassphrase({ its }: { its: Import }) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="stack narrow"
      onSubmit={(event) => {
        event.preventDefault();
        its.openBackup(passphrase);
      }}
    >
      <p class="why">{t('imports.backupWhat', { section: t('section.security') })}</p>
      <PassphraseField
        id="import-passphrase"
        label={t('imports.passphrase')}
        value={passphrase}
        onText={setPassphrase}
      />
      <Button id="import-open-backup" type="submit" disabled={its.task.busy || !passphrase}>
        {t('imports.openBackup')}
      </Button>
    </form>
  );
}

/** How much was read, or what came of the import, with the way back. A screen reader says it. */
function OutcomeLine({ its }: { its: Import }) {
  const { t } = useWords();
  const { outcome, task, reading } = its;
  const line = useRef<HTMLParagraphElement>(null);
  const said = () => {
    if (task.busy) return t('imports.reading');
    if (reading) return t(`imports.count.${reading.format}`, { read: reading.read, others: reading.others });
    if (outcome.kind === 'undone') return t('imports.takenBack');
    if (outcome.kind === 'none') return '';
    const { label, count, whole } = outcome;
    return whole ? t('imports.doneWhole', { label }) : t('imports.done', { count, label });
  };
  const isDone = !task.busy && outcome.kind !== 'none';
  // the button she pressed is gone
  useLayoutEffect(() => {
    if (outcome.kind !== 'none') line.current?.focus();
  }, [outcome]);
  return (
    <>
      <p ref={line} id="import-status" role="status" tabIndex={-1} class={isDone ? 'notice good' : undefined}>
        {said()}
      </p>
      {isDone && outcome.kind === 'taken' && (
        <Button id="import-take-back" onClick={its.takeBack}>
          {t('imports.takeBack')}
        </Button>
      )}
    </>
  );
}

/** Brings in what she has in files. Everything is shown before it is taken, and taken by one click. */
export function ImportsSection(props: {
  status: VaultStatus;
  unsaved: boolean;
  onStatus: (status: VaultStatus) => void;
  onReplaced: () => void;
  /** Whether there is something to look through that would be lost with the page. */
  onOpen: (open: boolean) => void;
}) {
  const { t, language } = useWords();
  const { status } = props;
  const its = useImport(props);
  const { reading, found, base, picked, task } = its;
  const active = status.profiles.find(({ id }) => id === status.activeProfile);
  const isOwn = reading?.format === 'profile' || reading?.format === 'backup';

  useEffect(() => props.onOpen(reading !== undefined), [reading]);

  return (
    <section class="card imports">
      <SectionHead title={t('section.imports')} what={t('imports.what')} />
      <details class="more" open={!reading}>
        <summary>{t('imports.kinds')}</summary>
        <ul class="plain-list">
          {KINDS.map((kind) => (
            <li key={kind}>{t(`imports.kind.${kind}`)}</li>
          ))}
        </ul>
      </details>
      <FileDrop
        id="import-files"
        text={t('imports.choose')}
        hint={t('imports.drop')}
        accept={PICKED}
        multiple
        disabled={task.busy}
        onFiles={its.open}
      />
      <ErrorNotice id="import-error" error={task.error} />
      <OutcomeLine its={its} />
      {picked?.format === 'backup' && !reading && <BackupPassphrase its={its} />}
      {reading && (
        <div class="stack import-review">
          <h3>{t('imports.review')}</h3>
          {reading.people.length > 1 && (
            <SelectField
              id="import-whose"
              label={t(isOwn ? 'imports.whoseProfile' : 'imports.whose')}
              hint={isOwn ? undefined : t('imports.whoseHint')}
              value={its.whose}
              choices={[
                { value: '', text: t('choose') },
                ...reading.people.map((one, at) => ({
                  value: String(at),
                  text: isOwn ? one.name : personText(one, t, language),
                })),
              ]}
              onChoose={its.chooseWhose}
            />
          )}
          {found && active && (
            <SelectField
              id="import-into"
              label={t('imports.into')}
              value={its.target}
              choices={[
                { value: 'active', text: t('imports.intoActive', { label: active.label }) },
                { value: 'new', text: t('imports.intoNew') },
              ]}
              onChoose={(target) => its.chooseTarget(target === 'active' ? 'active' : 'new')}
            />
          )}
          {found && base && (
            <ImportReview
              key={`${its.whose} ${its.target} ${base.id}`}
              its={its}
              found={found}
              base={base}
              activeCourse={status.activeCourse}
            />
          )}
        </div>
      )}
    </section>
  );
}
