import { useEffect, useState } from 'preact/hooks';
import { buildChecklist } from '../../../lib/checklist/build';
import { ofClaim } from '../../../lib/checklist/documents';
import { inMailingOrder } from '../../../lib/documents/mailingOrder';
import { ask } from '../../../lib/messaging/ask';
import { ErrorNotice } from '../../ErrorNotice';
import { useProfileForm } from '../../form/FormContext';
import { Notice } from '../../Notice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { SectionHead } from '../sections/SectionHead';
import { MakePacket } from './MakePacket';
import { PaperList } from './PaperList';
import { mailedAtFirst, type Paper } from './papers';

/** The papers of the claim in hand, chosen and put in order, and the PDF that is made of them. */
export function PacketSection({ index }: { index: number }) {
  const { t, language } = useWords();
  const { draft } = useProfileForm();
  const course = draft.courses[index]!;
  const task = useTask();
  const [papers, setPapers] = useState<Paper[]>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const checklist = buildChecklist(draft, course.id, { language, documents: papers ?? [] });

  useEffect(() => {
    void task.run(async () => {
      const { documents } = await ask('documents.list', {});
      const own = ofClaim(documents, draft.id, course.id).filter(({ kind }) => kind !== 'packet');
      const rows = checklist.map(({ id }) => id);
      setPapers(inMailingOrder(own, rows));
      setChosen(new Set(mailedAtFirst(own).map(({ id }) => id)));
    });
  }, [course.id]);

  const going = (papers ?? []).filter(({ id }) => chosen.has(id));
  const missing = checklist.filter(
    ({ id, required, state }) =>
      required === 'required' && state !== 'not-needed' && !going.some(({ kind }) => kind === id),
  );
  const { memberId } = draft.coverage;
  const change = (work: () => void) => {
    work();
    setRefused(new Map());
  };
  return (
    <section class="card packet">
      <SectionHead title={t('section.packet')} what={t('packet.what')} />
      <ErrorNotice id="packet-list-error" error={task.error} />
      {!memberId && <Notice tone="warning">{t('packet.noMemberId', { section: t('section.coverage') })}</Notice>}
      {!course.claimNumber && (
        <p class="why">
          <a href="#tracker">{t('packet.noClaimNumber', { section: t('section.tracker') })}</a>
        </p>
      )}
      {papers?.length === 0 && (
        <p id="packet-none">
          <a href="#documents">{t('packet.none', { section: t('section.documents') })}</a>
        </p>
      )}
      {papers && papers.length > 0 && (
        <>
          <h3>{t('packet.papers')}</h3>
          <PaperList
            papers={papers}
            chosen={chosen}
            refused={refused}
            onOrder={(next) => change(() => setPapers(next))}
            onChoose={(next) => change(() => setChosen(next))}
          />
          {missing.length > 0 && (
            <Notice id="packet-missing" tone="warning" details={missing.map(({ title }) => title)}>
              {t('packet.missing')}
            </Notice>
          )}
          <MakePacket
            key={course.id}
            profile={draft}
            course={course}
            papers={going}
            onRefused={(files) => setRefused(new Map(files))}
          />
        </>
      )}
    </section>
  );
}
