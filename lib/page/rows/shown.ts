import { all } from '../all';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds any of the spellings as words of their own: 50.00 is not in 150.00. */
export const anyOf = (spellings: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d.,])(?:${spellings.map(escaped).join('|')})(?![\\p{L}\\d]|[.,]\\d)`, 'giu');

/** The text of the page as a person reads it, open shadow trees included. What controls hold is not in it. */
function pageText(): string {
  const inside = (root: ParentNode): string[] =>
    all(root, '*').flatMap(({ shadowRoot }) =>
      shadowRoot
        ? [...[...shadowRoot.children].map((child) => (child as HTMLElement).innerText ?? ''), ...inside(shadowRoot)]
        : [],
    );
  return [document.body.innerText, ...inside(document)].join('\n');
}

/** How often each group of spellings is found in the page's text. */
export function countShown(shows: readonly (readonly string[])[]): number[] {
  const text = shows.length > 0 ? pageText() : '';
  return shows.map((spellings) => text.match(anyOf(spellings))?.length ?? 0);
}
