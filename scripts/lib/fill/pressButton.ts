import type { ElementHandle, Page } from 'puppeteer-core';

/** Runs in the page: the button a person would press who was told this text; open shadow roots are searched too. */
function findButton(text: string): Element | null {
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const wanted = bare(text);
  const found: { element: HTMLElement; exact: boolean }[] = [];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const inner = element.shadowRoot ?? (element instanceof HTMLIFrameElement ? element.contentDocument : null);
      if (inner) visit(inner);
      if (!element.matches('button, a[href], input[type=submit], input[type=button], input[type=image], [role=button]'))
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.matches(':disabled, [aria-disabled=true]')) continue;
      // a button in a shadow tree may show what stands in its slot
      const slotted = [...element.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes({ flatten: true }));
      const names = [
        element.innerText,
        slotted.map((node) => node.textContent).join(' '),
        (element as HTMLInputElement).value,
        element.getAttribute('aria-label'),
        element.title,
      ];
      const words = names.map((name) => bare(String(name ?? ''))).filter((name) => name !== '');
      if (words.includes(wanted)) found.push({ element, exact: true });
      else if (words.some((name) => name.startsWith(`${wanted} `))) found.push({ element, exact: false });
    }
  };
  visit(document);
  return (found.find((one) => one.exact) ?? found[0])?.element ?? null;
}

/** Runs in the page: true when a click in the element's middle would reach it, and nothing lies over it. */
function isOnTop(element: Element): boolean {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return top !== null && (element.contains(top) || top.contains(element));
}

/**
 * Presses the button with this text, case and arrows around it aside. Returns false when the page has none.
 * The mouse does it; only where our own panel lies over the button, the button is clicked by script.
 */
export async function pressButton(page: Page, text: string): Promise<boolean> {
  const handle = await page.evaluateHandle(findButton, text);
  const button = handle.asElement() as ElementHandle<HTMLElement> | null;
  if (!button) return false;
  if (await button.evaluate(isOnTop)) await button.click();
  else await button.evaluate((element) => element.click());
  await button.dispose().catch(() => {});
  return true;
}
