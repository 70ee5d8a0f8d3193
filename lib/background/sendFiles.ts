import { UserError } from '../errors';
import type { AttachedFile, Outcome, WriteOrder } from '../pipeline';
import { toBase64 } from '../vault/bytes';
import { partsFor, readPart } from '../vault/documents';
import type { FillRun } from './fillRuns';
import type { Flow } from './flow';

/**
 * Sends a frame the stored files of its orders, part by part, so that never more than one part is in memory here. An
 * order whose files cannot be had, or do not arrive, is not written and has its outcome.
 */
export async function sendFiles(
  flow: Flow,
  tabId: number,
  frame: number,
  orders: readonly WriteOrder[],
  run: Pick<FillRun, 'isStopped'>,
): Promise<{ ready: WriteOrder[]; failed: Outcome[] }> {
  const ready: WriteOrder[] = [];
  const failed: Outcome[] = [];
  for (const order of orders) {
    const { action, fieldId } = order;
    try {
      if (action.do === 'attach') for (const file of action.files) await sendFile(flow, tabId, frame, file, run);
      ready.push(order);
    } catch (error) {
      const why =
        error instanceof UserError ? error.message : 'The file did not reach the page, so nothing was attached.';
      failed.push({ fieldId, status: 'failed', readBack: '', why });
    }
  }
  return { ready, failed };
}

async function sendFile(
  { vault, files, tabs }: Flow,
  tabId: number,
  frame: number,
  { id, size }: AttachedFile,
  run: Pick<FillRun, 'isStopped'>,
) {
  for (let index = 0; index < partsFor(size) && !run.isStopped; index++) {
    const data = toBase64(await vault.use((open) => readPart(open, files, id, index)));
    await tabs.tell(tabId, frame, 'page.part', { file: id, index, data });
  }
}
