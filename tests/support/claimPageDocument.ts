import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';

const CONTROLS =
  'input:not([type=submit], [type=button], [type=reset], [type=image]), select, textarea, [contenteditable], [role=textbox]';

type Root = Document | ShadowRoot;

/** A claim page's own markup, with its scripts run and its same-origin frames read, but not laid out. */
export interface ClaimPageDocument {
  /** The elements a selector of `expected.json` names; `a >>> b` enters a's open shadow root or frame. */
  find(at: string): HTMLElement[];
  /** Every control of the page, of its shadow roots and of its frames. */
  controls: HTMLElement[];
  close(): Promise<void>;
}

/** Opens `index.html` of a folder. Throws when the folder has none. */
export function openClaimPage(folder: string): ClaimPageDocument {
  const windows: Window[] = [];
  const frames = new Map<Element, Document>();
  const open = (html: string): Document => {
    const window = new Window({
      url: 'http://127.0.0.1/',
      settings: {
        enableJavaScriptEvaluation: true,
        suppressInsecureJavaScriptEnvironmentWarning: true,
        disableIframePageLoading: true,
      },
    });
    windows.push(window);
    window.document.write(html);
    const document = window.document as unknown as Document;
    for (const frame of document.querySelectorAll('iframe')) {
      const inline = frame.getAttribute('srcdoc');
      frames.set(frame, open(inline ?? readFileSync(join(folder, frame.getAttribute('src')!), 'utf8')));
    }
    return document;
  };
  const top = open(readFileSync(join(folder, 'index.html'), 'utf8'));
  const inside = (element: Element): Root | null => frames.get(element) ?? element.shadowRoot;
  return {
    find(at) {
      const steps = at.split('>>>').map((step) => step.trim());
      let roots: Root[] = [top];
      for (const step of steps.slice(0, -1)) {
        roots = roots
          .flatMap((root) => [...root.querySelectorAll(step)])
          .map(inside)
          .filter((root) => root !== null);
      }
      return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(steps.at(-1)!)]);
    },
    controls: controlsIn(top, inside),
    async close() {
      for (const window of windows) await window.happyDOM.close();
    },
  };
}

function controlsIn(root: Root, inside: (element: Element) => Root | null): HTMLElement[] {
  const own = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  const deeper = [...root.querySelectorAll('*')].map(inside).filter((each) => each !== null);
  return [...own, ...deeper.flatMap((each) => controlsIn(each, inside))];
}
