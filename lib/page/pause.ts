/** Milliseconds since the page began to load. */
export const clock = (): number => performance.now();

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, Math.max(0, milliseconds)));

/** Lets everything the page has waiting come first. Unlike a timer it does not wait a second in a tab in the background. */
export const turn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/** Longest stretch of our own work before the page gets its turn, so that no task lasts over 50 ms. */
const SLICE = 16;

/**
 * Returns a function to call between pieces of work: it lets the page have its turn when we have held it too long, and says
 * whether the page had it.
 */
export function createSlices(slice = SLICE): () => Promise<boolean> {
  let began = clock();
  return async () => {
    if (clock() - began < slice) return false;
    await turn();
    began = clock();
    return true;
  };
}

/** Asks again and again until there is an answer, which `false` is not; undefined when there is none within `milliseconds`. */
export async function until<T>(
  ask: () => T | false | undefined,
  milliseconds: number,
  every = 8,
): Promise<T | undefined> {
  const last = clock() + milliseconds;
  await null; // what the page does at the end of an event handler comes first
  for (;;) {
    const answer = ask();
    if (answer !== undefined && answer !== false) return answer;
    if (clock() >= last) return undefined;
    await pause(every);
  }
}
