import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** Runs in the page: what makes this step this step, whatever is typed into it. */
function describeStep(): string {
  const parts: string[] = [location.href];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const inner = element.shadowRoot ?? (element instanceof HTMLIFrameElement ? element.contentDocument : null);
      if (inner) visit(inner);
      const tag = element.localName;
      const isControl = ['input', 'select', 'textarea'].includes(tag) || element.getAttribute('role') === 'combobox';
      const isHeading = /^(h[1-6]|legend)$/.test(tag) || element.getAttribute('aria-current') === 'step';
      if ((!isControl && !isHeading) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const name = element.getAttribute('name') ?? element.id;
      parts.push(isHeading ? element.innerText.trim() : `${tag} ${name}`);
    }
  };
  visit(document);
  return parts.join('\n');
}

/** A text that changes when the page shows another step, and not when a value changes. '' while it is loading. */
async function stepNow(page: Page): Promise<string> {
  try {
    if (!(await page.evaluate('document.readyState === "complete"'))) return '';
    return await page.evaluate(describeStep);
  } catch {
    return ''; // the document was replaced under us
  }
}

/** Waits until the page has shown the same step for `quiet` milliseconds, at most `patience`, and describes it. */
export async function settledStep(page: Page, quiet = 400, patience = 15_000): Promise<string> {
  const deadline = Date.now() + patience;
  let last = '';
  let since = Date.now();
  while (Date.now() < deadline) {
    const now = await stepNow(page);
    if (now === '' || now !== last) {
      last = now;
      since = Date.now();
    } else if (Date.now() - since >= quiet) return now;
    await sleep(80);
  }
  return last;
}
