import { useEffect, useState } from 'preact/hooks';
import { GUIDE_STEPS, type GuidePlace, numberOf } from '../../lib/guide/steps';
import { ask } from '../../lib/messaging/ask';
import { Notice } from '../Notice';
import { useWords } from '../words';

/** A way back into the six steps of a profile that she has not finished. */
export function ResumeGuide({ profile }: { profile: string }) {
  const { t } = useWords();
  const [place, setPlace] = useState<GuidePlace>('end');
  useEffect(() => {
    let current = true;
    const show = (now: GuidePlace) => current && setPlace(now);
    // the steps are an offer: without them this page has everything, too
    ask('guide.get', { profile }).then(
      ({ guide }) => show(guide?.place ?? 'end'),
      () => show('end'),
    );
    return () => {
      current = false;
    };
  }, [profile]);
  if (place === 'end') return null;
  return (
    <Notice id="resume-guide" tone="info">
      {t('guide.resume', { n: numberOf(place), count: GUIDE_STEPS.length })}{' '}
      <a href="/welcome.html">{t('guide.resumeGo')}</a>
    </Notice>
  );
}
