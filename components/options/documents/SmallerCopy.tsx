import { useEffect, useState } from 'preact/hooks';
import { wantsBlackAndWhite } from '../../../lib/documents/blackAndWhite';
import { sizeText } from '../../../lib/documents/sizeLimit';
import { copiesOf, USUAL_LIMITS } from '../../../lib/documents/smaller';
import { smallerCopy } from '../../../lib/documents/smallerCopy';
import type { DocumentList } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { parseProfile } from '../../../lib/profile/parse';
import { Button } from '../../Button';
import { CheckboxField } from '../../CheckboxField';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { SelectField } from '../../SelectField';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import type { AskedSmaller } from './askedSmaller';
import { DocumentPreview } from './DocumentPreview';
import { addFile, fetchFile } from './transfer';

type Listed = DocumentList['documents'][number];

/**
 * Makes a smaller copy of a stored file, shows it to her, and stores it beside the original. Asked for by an upload box it
 * begins at once, and ends with the way back to the form.
 */
export function SmallerCopy(props: {
  document: Listed;
  asked?: AskedSmaller | undefined;
  /** A copy of before that fits already. */
  fitting?: Listed | undefined;
  onList: (list: DocumentList) => void;
}) {
  const { t } = useWords();
  const { document, asked } = props;
  const { id, name, size, kind, profile, course } = document;
  const smallerThanIt = USUAL_LIMITS.filter((limit) => limit < size);
  const [limit, setLimit] = useState(asked?.limit ?? smallerThanIt[0] ?? Math.round(size / 2));
  const [gray, setGray] = useState(false);
  const [payer, setPayer] = useState('');
  const [done, setDone] = useState<number>();
  const [made, setMade] = useState(props.fitting);
  const [preview, setPreview] = useState<Blob>();
  const [attached, setAttached] = useState<boolean>();
  const task = useTask();

  const make = (inGray = gray) =>
    void task.run(async () => {
      setMade(undefined);
      setDone(0);
      try {
        // reading, drawing and storing, by what each takes
        const file = await fetchFile(document, (part) => setDone(part * 0.1));
        const copy = await smallerCopy(file, name, { limit, gray: inGray }, (part) => setDone(0.1 + part * 0.8));
        const said = { kind, profile, course, smallerOf: id };
        const list = await addFile(copy, said, (part) => setDone(0.9 + part * 0.1));
        setMade(copiesOf(list.documents, document).at(-1));
        props.onList(list);
      } finally {
        setDone(undefined);
      }
    });
  useEffect(() => {
    const begin = async () => {
      const { coverage } = parseProfile((await ask('profile.get', { id: profile })).json);
      const wanted = wantsBlackAndWhite(coverage.payerName, kind);
      setGray(wanted);
      setPayer(wanted ? coverage.payerName : '');
      return wanted;
    };
    // a file of a profile that is gone can be made smaller all the same
    const known = begin().catch(() => false);
    if (asked && !props.fitting) void known.then(make);
  }, []);
  const attach = ({ tabId, key }: AskedSmaller) =>
    void task.run(async () => {
      setAttached((await ask('tab.attach', { tabId, key })).attached);
    });

  const limits = [...new Set([...(asked ? [asked.limit] : []), ...smallerThanIt, limit])];
  return (
    <div class="stack smaller-copy">
      <SelectField
        id={`limit-${id}`}
        label={t('smaller.limit')}
        value={String(limit)}
        choices={limits.map((bytes) => ({ value: String(bytes), text: sizeText(bytes) }))}
        onChoose={(value) => setLimit(Number(value))}
        width="medium"
      />
      <CheckboxField
        id={`gray-${id}`}
        label={t('smaller.gray')}
        hint={payer ? t('smaller.grayWanted', { payer }) : t('smaller.grayHint')}
        checked={gray}
        onCheck={setGray}
      />
      <div class="row">
        <Button class="make-smaller" look={made ? 'plain' : 'primary'} disabled={task.busy} onClick={() => make()}>
          {t(made ? 'smaller.again' : 'smaller.make')}
        </Button>
      </div>
      {done !== undefined && <progress class="wide" value={done} aria-label={t('smaller.making', { name })} />}
      <ErrorNotice error={task.error} />
      {made && (
        <>
          <Notice tone="good">{t('smaller.made', { size: sizeText(made.size), before: sizeText(size) })}</Notice>
          <div class="row">
            <Button
              class="look"
              disabled={task.busy}
              onClick={() => void task.run(async () => setPreview(await fetchFile(made, () => {})))}
            >
              {t('smaller.look')}
            </Button>
            {asked && attached === undefined && (
              <Button class="attach-smaller" look="primary" disabled={task.busy} onClick={() => attach(asked)}>
                {t('smaller.attach')}
              </Button>
            )}
          </div>
          {attached !== undefined && (
            <Notice tone={attached ? 'good' : 'info'}>
              {t(attached ? 'smaller.attached' : 'smaller.notAttached')}
            </Notice>
          )}
        </>
      )}
      {made && preview && <DocumentPreview name={made.name} blob={preview} onClose={() => setPreview(undefined)} />}
    </div>
  );
}
