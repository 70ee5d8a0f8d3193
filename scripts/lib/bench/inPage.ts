import { rememberLooks } from '../../../lib/page/scan/memory';
import { scanPage } from '../../../lib/page/scan/scan';
import { prepare } from '../../../lib/recognize/prepare';
import { recognize } from '../../../lib/recognize/recognize';
import { floor } from './floor';

/** Milliseconds of one look at the page, step by step. */
export interface Look {
  scan: number;
  prepare: number;
  recognize: number;
  fields: number;
}

/** The same steps again and again on one page, in milliseconds, each beside the floor measured a moment before. */
export interface Looks {
  floor: number[];
  scan: number[];
  recognize: number[];
}

const FLOOR_LASTS = 4; // ms: many walks in one reading, for a clock that ticks in tenths of a millisecond

rememberLooks(); // as the script that looks at fields does, which comes with the reading script

const api = {
  /** What the extension's own process does while the page's process reads the page, in milliseconds. */
  prepare(): number {
    const started = performance.now();
    prepare();
    return performance.now() - started;
  },

  look(): Look {
    layOut();
    const started = performance.now();
    const { scan } = scanPage(document);
    const scanned = performance.now();
    const prepared = api.prepare();
    recognize(scan.fields);
    const recognized = performance.now() - scanned - prepared;
    return { scan: scanned - started, prepare: prepared, recognize: recognized, fields: scan.fields.length };
  },

  /** @param change makes every look one after a change of the page, laid out before the clock starts */
  looks(times: number, change = false): Looks {
    const result: Looks = { floor: [], scan: [], recognize: [] };
    for (let time = 0; time < times; time++) {
      result.floor.push(floorRepeated());
      if (change) changePage(time);
      const { scan, recognize } = api.look();
      result.scan.push(scan);
      result.recognize.push(recognize);
    }
    return result;
  },
};

function layOut(): void {
  if (document.documentElement.getBoundingClientRect().width < 0) throw new Error('no page');
}

function floorRepeated(): number {
  layOut();
  const started = performance.now();
  let walks = 0;
  let spent = 0;
  while (spent < FLOOR_LASTS) {
    floor();
    walks++;
    spent = performance.now() - started;
  }
  return spent / walks;
}

/** What pages do while a form is filled in: a message appears beside a field, or goes again. */
function changePage(time: number): void {
  const known = document.getElementById('bench-message');
  if (known) {
    known.remove();
    return;
  }
  const message = document.createElement('p');
  message.id = 'bench-message';
  message.textContent = `Please check this field (${time}).`;
  const controls = document.querySelectorAll('input');
  controls[time % controls.length]?.closest('label, td, p')?.after(message);
}

export type ReaderBench = typeof api;

(globalThis as { coolclaimBench?: ReaderBench }).coolclaimBench = api;
