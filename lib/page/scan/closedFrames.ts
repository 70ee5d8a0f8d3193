/** The origins of child frames that this script's own world cannot reach, each once; empty frames have none. */
export const closedOrigins = (frames: readonly Element[]): string[] => [
  ...new Set(frames.map((frame) => originOf(frame as HTMLIFrameElement)).filter(Boolean)),
];

function originOf(frame: HTMLIFrameElement): string {
  try {
    if (frame.contentDocument) return '';
  } catch {
    // a cross-origin document: named below
  }
  try {
    const url = new URL(frame.src);
    return url.protocol.startsWith('http') ? url.origin : '';
  } catch {
    return '';
  }
}
