import { useEffect, useState } from 'preact/hooks';
import type { FileType } from '../../../lib/documents/fileType';
import { makePacket, type Packet, type PacketPart, PacketRefused } from '../../../lib/documents/packet';
import { sizeText } from '../../../lib/documents/sizeLimit';
import { errorText } from '../../../lib/i18n/errorText';
import { portalByPayerName } from '../../../lib/portals/registry';
import { uploadGuard } from '../../../lib/portals/uploadGuard';
import type { Course, Profile } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { CheckboxField } from '../../CheckboxField';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { fetchFile } from '../documents/transfer';
import { isoToday } from '../isoToday';
import { MadePart } from './MadePart';
import type { Paper } from './papers';

/** Makes the PDF of the chosen papers, or several where an insurer takes only so much. */
export function MakePacket(props: {
  profile: Profile;
  course: Course;
  papers: readonly Paper[];
  onRefused: (files: [id: string, sentence: string][]) => void;
}) {
  const { t, language } = useWords();
  const { profile, course, papers } = props;
  const { memberId, payerName } = profile.coverage;
  const { claimNumber } = course;
  const task = useTask();
  const [done, setDone] = useState<number>();
  const [made, setMade] = useState<{ of: string; packet: Packet }>();
  const [contents, setContents] = useState(false);
  const [refused, setRefused] = useState(0);
  const guard = uploadGuard(portalByPayerName(payerName)).bytes;

  // what was made of other papers, or bears other numbers, is not this packet
  const of = JSON.stringify([papers.map(({ id }) => id), memberId, claimNumber, contents]);
  const packet = made?.of === of ? made.packet : undefined;
  useEffect(() => setRefused(0), [of]);

  const make = (limit?: number) =>
    void task.run(async () => {
      setRefused(0);
      props.onRefused([]);
      setDone(0);
      try {
        const files = papers.map((paper) => ({
          id: paper.id,
          name: paper.name,
          type: paper.type as FileType,
          kind: paper.kind,
          read: async () => new Uint8Array(await (await fetchFile(paper, () => {})).arrayBuffer()),
        }));
        setMade({
          of,
          packet: await makePacket(files, { memberId, claimNumber }, { limit, contents, onProgress: setDone }),
        });
      } catch (error) {
        if (!(error instanceof PacketRefused)) throw error;
        props.onRefused(error.files.map(({ id, error: reason }) => [id, errorText(reason, language)]));
        setRefused(error.files.length);
      } finally {
        setDone(undefined);
      }
    });

  const count = packet?.parts.length ?? 0;
  const limit = sizeText(guard.value);
  const isLarge = count === 1 && packet!.parts[0]!.bytes.length > guard.value;
  const tooLarge = count > 1 ? packet!.parts.filter(({ bytes }) => bytes.length > guard.value) : [];
  const date = isoToday();
  const titleOf = ({ firstPage: from, pages, bytes }: PacketPart, n: number) => {
    const facts = { n: n + 1, count, from, size: sizeText(bytes.length) };
    return pages === 1 ? t('packet.partOne', facts) : t('packet.part', { ...facts, to: from + pages - 1 });
  };
  return (
    <div class="stack">
      <CheckboxField
        id="packet-contents"
        label={t('packet.contents')}
        hint={t('packet.contentsHint')}
        checked={contents}
        onCheck={setContents}
      />
      <Button id="make-packet" look="primary" disabled={task.busy || papers.length === 0} onClick={() => make()}>
        {t('packet.make')}
      </Button>
      {done !== undefined && <progress value={done} aria-label={t('packet.making')} />}
      <ErrorNotice id="packet-error" error={task.error} />
      {refused > 0 && (
        <Notice id="packet-refused" tone="bad">
          {t('packet.refused', { count: refused })}
        </Notice>
      )}
      {packet && (
        <>
          <div id="packet-result" role="status">
            <b>
              {count === 1
                ? t('packet.made', { pages: packet.pages, size: sizeText(packet.parts[0]!.bytes.length) })
                : t('packet.madeParts', { pages: packet.pages, parts: count })}
            </b>
          </div>
          {isLarge && (
            <Notice id="packet-large" tone="warning">
              <p>{t('packet.tooLarge', { limit })}</p>
              <p class="why">
                {t('packet.limitFrom', { source: guard.source })} {guard.confidence !== 'high' && t('checkInsurer')}
              </p>
              {papers.length > 1 && (
                <Button id="split-packet" disabled={task.busy} onClick={() => make(guard.value)}>
                  {t('packet.split', { limit })}
                </Button>
              )}
            </Notice>
          )}
          {tooLarge.map(({ files: [file] }) => (
            <Notice key={file!.id} tone="warning">
              {t('packet.partTooLarge', { name: file!.name, section: t('section.documents') })}
            </Notice>
          ))}
          <ul class="packet-made">
            {packet.parts.map((part, n) => (
              <MadePart
                key={`${of} ${part.firstPage} ${part.pages}`}
                part={part}
                place={{ profile: profile.id, course: course.id }}
                name={`${count === 1 ? t('packet.fileName', { date }) : t('packet.partName', { date, n: n + 1, count })}.pdf`}
                title={count === 1 ? '' : titleOf(part, n)}
              />
            ))}
          </ul>
          <p>{t('packet.sign')}</p>
        </>
      )}
    </div>
  );
}
