/** One fill as it goes on. */
export interface FillRun {
  /** Fields that are done with, and fields there are. */
  done: number;
  total: number;
  /** She has stopped it: what is not written yet stays so. */
  isStopped: boolean;
  /** Called when she stops it; tells the frame that is being written. */
  onStop: () => void;
}

export type FillRuns = ReturnType<typeof createFillRuns>;

/** The fills that are going on, by tab: in memory only, as no fill outlives the background. */
export function createFillRuns() {
  const runs = new Map<number, FillRun>();
  return {
    of: (tabId: number): FillRun | undefined => runs.get(tabId),
    begin(tabId: number): FillRun {
      const run: FillRun = { done: 0, total: 0, isStopped: false, onStop: () => {} };
      runs.set(tabId, run);
      return run;
    },
    end: (tabId: number): void => void runs.delete(tabId),
    /** Nothing where nothing is being filled. */
    stop(tabId: number): void {
      const run = runs.get(tabId);
      if (!run) return;
      run.isStopped = true;
      run.onStop();
    },
  };
}
