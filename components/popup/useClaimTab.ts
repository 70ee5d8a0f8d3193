import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { originPattern } from '../../lib/access/originPattern';
import { UserError } from '../../lib/errors';
import type { Progress, TabReport } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { type Task, useTask } from '../useTask';
import { claimTabId } from './claimTabId';

/** summary: what the page holds. review: before the write. filled and undone: after it. */
export type Stage = 'reading' | 'summary' | 'review' | 'filling' | 'filled' | 'undone' | 'unreadable';

export interface ClaimTab {
  stage: Stage;
  report: TabReport | undefined;
  task: Task;
  progress: Progress | undefined; // of a fill that is going on
  stop: () => void;
  left: ReadonlySet<string>; // keys of rows she left out
  leave: (key: string, leave: boolean) => void;
  startReview: () => void;
  backToSummary: () => void;
  read: () => Promise<void>;
  /** `despite`: also on a page that is not safe, of which she has read why. */
  confirm: (despite: boolean) => void;
  decide: (key: string, mine: boolean) => void;
  /** Both ask the browser, so they have to be called in her click. */
  allowFrame: (origin: string) => void;
  allowSite: (origin: string) => void;
  undo: () => void;
  showPanel: () => void;
}

/** The keys that would be written now: every ready row she did not leave out. */
export const approvedKeys = (report: TabReport | undefined, left: ReadonlySet<string>): string[] =>
  (report?.fields ?? []).filter((field) => field.status === 'ready' && !left.has(field.key)).map((field) => field.key);

/** The page has changed since it was reviewed, or her data. */
const isOutdated = (error: unknown): error is UserError =>
  error instanceof UserError && ['no-review', 'page-changed'].includes(error.code);

const PROGRESS_EVERY_MS = 300;

/** One tab's claim, from reading the page to the result. The page is read as soon as the popup opens. */
export function useClaimTab(): ClaimTab {
  const [stage, setStage] = useState<Stage>('reading');
  const [report, setReport] = useState<TabReport>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const wantsReview = useRef(false);
  const tabId = useRef<number>(undefined);
  const task = useTask();
  const [progress, setProgress] = useState<Progress>();

  const theTab = async () => {
    tabId.current ??= await claimTabId(location.search);
    if (tabId.current === undefined) throw new UserError('no-tab', 'There is no page to fill here.');
    return { tabId: tabId.current };
  };

  const read = async (stillLeft: readonly string[] = []) => {
    setStage('reading');
    const worked = await task.run(async () => {
      const found = await ask('tab.review', await theTab());
      setReport(found);
      const isThere = new Set(found.fields.map(({ key }) => key));
      setLeft(new Set(stillLeft.filter((key) => isThere.has(key))));
      setStage(wantsReview.current ? 'review' : 'summary');
    });
    wantsReview.current = false;
    if (!worked) setStage('unreadable');
  };

  /** The background knows what she has before her: for the key that fills, and for when the popup is opened again. */
  const tellReview = async (rows: readonly string[] | null) => {
    await ask('tab.reviewing', { ...(await theTab()), left: rows && [...rows] });
  };

  /** Whether she did. Should the browser's question close the popup, the background goes on from what it was told. */
  const allow = async (origin: string, frame: string): Promise<boolean> => {
    const answer = browser.permissions.request({ origins: [originPattern(origin)] });
    let isAllowed = false;
    await task.run(async () => {
      const wanted = { ...(await theTab()), frame };
      await ask('access.allow', wanted);
      if (await answer) ({ isAllowed } = await ask('access.allow', wanted));
    });
    return isAllowed;
  };

  useEffect(() => {
    if (stage !== 'filling') return;
    const timer = setInterval(async () => {
      const answer = await ask('tab.progress', await theTab()).catch(() => undefined);
      setProgress(answer?.progress ?? undefined);
    }, PROGRESS_EVERY_MS);
    return () => {
      clearInterval(timer);
      setProgress(undefined);
    };
  }, [stage]);

  useEffect(() => {
    if (stage === 'review') void tellReview([...left]).catch(() => {}); // filling says it if the vault is gone
  }, [stage, left]);

  useEffect(() => {
    const start = async () => {
      const last = await theTab()
        .then(async (tab) => {
          // a fill that goes on is shown going on; its result is waited for
          if ((await ask('tab.progress', tab)).progress) setStage('filling');
          return ask('tab.report', tab);
        })
        .catch(() => ({ report: null, left: null })); // a page never read has no report; reading it says what is wrong
      if (last.left) wantsReview.current = true;
      if (!last.report?.filled || wantsReview.current) return read(last.left ?? []);
      setReport(last.report);
      setStage('filled');
    };
    void start();
  }, []);

  return {
    stage,
    report,
    task,
    progress,
    stop: () =>
      void theTab()
        .then((tab) => ask('tab.stop', tab))
        .catch(() => {}), // it ends by itself, too
    left,
    leave: (key, leave) => {
      const next = new Set(left);
      if (leave) next.add(key);
      else next.delete(key);
      setLeft(next);
    },
    startReview: () => {
      if (stage === 'summary') return setStage('review');
      wantsReview.current = true;
      if (stage !== 'reading' && stage !== 'filling') void read();
    },
    backToSummary: () => {
      void tellReview(null).catch(() => {});
      setStage('summary');
    },
    read: () => read(),
    confirm: (despite) => {
      setStage('filling');
      let next: Stage = 'review';
      const fill = async () => {
        const tab = await theTab();
        const approved = approvedKeys(report, left);
        try {
          setReport(await ask('tab.fill', { ...tab, approved, ...(despite && { despite }) }));
          next = 'filled';
        } catch (error) {
          if (!isOutdated(error)) throw error;
          // what she approved is not there any more: she is told, and shown what there is now
          next = 'unreadable';
          setReport(undefined);
          setReport(await ask('tab.review', tab));
          setLeft(new Set());
          next = 'summary';
          throw new UserError('page-changed', error.message);
        }
      };
      void task.run(fill).then(() => setStage(next));
    },
    decide: (key, mine) =>
      void task.run(async () => setReport(await ask('tab.decide', { ...(await theTab()), key, mine }))),
    allowFrame: (origin) => void allow(origin, origin).then((isAllowed) => (isAllowed ? read() : undefined)),
    allowSite: (origin) =>
      void allow(origin, '').then((stays) =>
        setReport((now) => (stays && now ? { ...now, access: { ...now.access!, stays } } : now)),
      ),
    undo: () =>
      void task.run(async () => {
        setReport(await ask('tab.undo', await theTab()));
        setStage('undone');
      }),
    showPanel: () => void task.run(async () => ask('tab.showPanel', await theTab())),
  };
}
