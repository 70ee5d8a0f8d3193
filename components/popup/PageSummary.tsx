import { foreign } from '../../lib/i18n/language';
import { reasonText } from '../../lib/i18n/reasonText';
import type { TabReport } from '../../lib/messages';
import { ProblemList } from '../ProblemList';
import { Quoted } from '../Quoted';
import { groupByStatus } from '../tally';
import { useWords } from '../words';
import { FrameConsent } from './Consent';

/**
 * What was found on the page before anything is written: where we are, counts, and what to look at first. What must be
 * mended is not folded away.
 */
export function PageSummary(props: { report: TabReport; busy: boolean; onAllowFrame: (origin: string) => void }) {
  const { t, language } = useWords();
  const { report } = props;
  const lang = foreign(report.pageLanguage, language);
  const groups = [
    { title: t('problems.title'), problems: report.problems.filter(({ severity }) => severity !== 'info') },
    { title: t('problems.info'), problems: report.problems.filter(({ severity }) => severity === 'info') },
  ];
  return (
    <>
      <p class="fact">
        {report.portal || !report.title ? (
          <bdi>{report.portal || report.page}</bdi>
        ) : (
          <bdi lang={lang}>{report.title}</bdi>
        )}
      </p>
      <ul class="counts">
        {groupByStatus(report.fields).map(({ status, fields }) => (
          <li key={status} class={status}>
            <b>{fields.length}</b> {t(`status.${status}`)}
          </li>
        ))}
      </ul>
      {groups.map(
        ({ title, problems }) =>
          problems.length > 0 && (
            <details key={title} class="group" open={problems.some(({ severity }) => severity === 'error')}>
              <summary>
                {title} <span class="count">{problems.length}</span>
              </summary>
              <ProblemList t={t} problems={problems} />
            </details>
          ),
      )}
      {report.notes.map((note) => (
        <p key={note} class="why">
          <Quoted text={reasonText(note, language)} lang={lang} />
        </p>
      ))}
      {report.closedFrames.length > 0 && (
        <FrameConsent origins={report.closedFrames} busy={props.busy} onAllow={props.onAllowFrame} />
      )}
    </>
  );
}
