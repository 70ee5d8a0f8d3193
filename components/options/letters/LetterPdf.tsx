import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../../lib/documents/draft';
import { draftRow } from '../../../lib/documents/drafts';
import { gapsOf, parseDraft } from '../../../lib/documents/draftText';
import { fileName } from '../../../lib/documents/fileType';
import type { DocumentKind } from '../../../lib/documents/kinds';
import { renderPdf } from '../../../lib/documents/renderPdf';
import { sizeText } from '../../../lib/documents/sizeLimit';
import type { LetterPlace } from '../../../lib/vault/letters';
import { Button } from '../../Button';
import { CheckboxField } from '../../CheckboxField';
import { ErrorNotice } from '../../ErrorNotice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { addFile } from '../documents/transfer';
import { saveBlob } from '../saveTextFile';

/** A PDF of the text as it was when she asked for it. */
interface Made {
  of: string;
  file: File;
  pages: number;
  url: string;
  /** A draft is stored as something else, so that no claim takes it for the finished letter. */
  kind: DocumentKind;
  stored?: boolean;
  storing?: number;
}

/** Makes the PDF of a letter, to be looked at, saved or stored. */
export function LetterPdf({ draft, text, place }: { draft: Draft; text: string; place: LetterPlace }) {
  const { t } = useWords();
  const row = draftRow(draft.id);
  const [wantsFinal, setWantsFinal] = useState(false);
  const [made, setMade] = useState<Made>();
  const task = useTask();
  const hasGaps = gapsOf(text).length > 0;
  const canBeFinal = row.signer !== 'doctor' && !hasGaps;
  const isFinal = canBeFinal && wantsFinal;
  const shown = made?.of === `${isFinal} ${text}` ? made : undefined;

  useEffect(() => {
    const { url } = made ?? {};
    if (!url) return;
    return () => {
      // a viewer in another tab has it by then
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    };
  }, [made?.url]);

  const make = () =>
    void task.run(async () => {
      const body = parseDraft(text);
      const { bytes, pages } = await renderPdf({ ...body, notice: isFinal ? '' : draft.notice });
      const name = fileName(`${body.title || draft.title}${isFinal ? '' : ' (draft)'}`, 'application/pdf');
      const file = new File([bytes as Uint8Array<ArrayBuffer>], name, { type: 'application/pdf' });
      const kind = isFinal ? row.kind : 'other';
      setMade({ of: `${isFinal} ${text}`, file, pages, kind, url: URL.createObjectURL(file) });
    });
  const store = (one: Made) =>
    void task.run(async () => {
      const change = (next: Partial<Made>) => setMade((now) => (now?.file === one.file ? { ...now, ...next } : now));
      const { profile, course } = place;
      try {
        await addFile(one.file, { kind: one.kind, profile, course }, (storing) => change({ storing }));
        change({ stored: true });
      } finally {
        setMade((now) => now && { ...now, storing: undefined });
      }
    });

  return (
    <div class="stack letter-pdf">
      <h4>{t('letters.pdf')}</h4>
      {canBeFinal ? (
        <CheckboxField id="letter-final" label={t('letters.final')} checked={wantsFinal} onCheck={setWantsFinal} />
      ) : (
        <p class="why">{t(row.signer === 'doctor' ? 'letters.finalDoctor' : 'letters.finalGaps')}</p>
      )}
      <div class="row">
        <Button id="make-pdf" look="primary" disabled={task.busy} onClick={make}>
          {t('letters.make')}
        </Button>
      </div>
      <div role="status" id="letter-pdf-status">
        {task.busy && !shown && t('letters.making')}
        {shown && (
          <p>{t('letters.made', { name: shown.file.name, count: shown.pages, size: sizeText(shown.file.size) })}</p>
        )}
        {shown?.stored && (
          <p class="notice good">
            {t(isFinal ? 'letters.stored' : 'letters.storedDraft', { kind: t(`kind.${shown.kind}`) })}
          </p>
        )}
      </div>
      {shown && (
        <div class="row">
          <a id="look-pdf" class="button" href={shown.url} target="_blank" rel="noreferrer">
            {t('letters.look')}
          </a>
          <Button id="save-pdf" onClick={() => saveBlob(shown.file.name, shown.file)}>
            {t('letters.save')}
          </Button>
          {!shown.stored && (
            <Button id="store-pdf" disabled={task.busy} onClick={() => store(shown)}>
              {t('letters.store')}
            </Button>
          )}
        </div>
      )}
      {shown?.storing !== undefined && (
        <progress value={shown.storing} aria-label={t('letters.storing', { name: shown.file.name })} />
      )}
      <ErrorNotice id="letter-pdf-error" error={task.error} />
    </div>
  );
}
