import { attribute } from '../attribute';
/** Longest text that can be a label; longer ones are prose and are cut before anything looks at them. */
export const LABEL_LIMIT = 160;

/** Collapses white space (also the invisible kinds) and cuts at `limit` characters. */
export function tidy(text: string | null | undefined, limit = LABEL_LIMIT): string {
  if (!text) return '';
  const head = text.length > limit * 4 ? text.slice(0, limit * 4) : text;
  return head
    .replace(/[\s\u00a0\u200b-\u200f\u2028-\u202e\ufeff]+/g, ' ')
    .trim()
    .slice(0, limit);
}

/** The value of an attribute as a person would read it; '' when the element has none. */
export const said = (element: Element, name: string, limit?: number): string => tidy(element.getAttribute(name), limit);

/** Elements whose text a person never reads as text of the page. */
export const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT OPTION OPTGROUP DATALIST SELECT TEXTAREA svg OBJECT VIDEO AUDIO CANVAS OUTPUT'.split(' '),
);
export const isSilent = (element: Element): boolean => SILENT.has(element.tagName);

/** What a control shows is a value, never a label, also where the control is made of plain elements. */
const holdsValue = (element: Element): boolean =>
  element.tagName === 'OUTPUT' ||
  (element as HTMLElement).isContentEditable ||
  /^(combobox|textbox|searchbox|spinbutton|listbox)$/.test(attribute(element, 'role'));

/** The text of an element as a label: without its controls, options and hidden extras. */
export function labelTextOf(element: Element, limit = LABEL_LIMIT): string {
  if (holdsValue(element)) return '';
  let text = '';
  const visit = (node: Node) => {
    if (text.length > limit * 2) return;
    if (node.nodeType === 3) {
      text += node.nodeValue;
      return;
    }
    if (node.nodeType !== 1) return;
    const child = node as Element;
    if (child !== element && (isSilent(child) || child.matches('button,input,[hidden]') || holdsValue(child))) return;
    // "Doctor<span>First and last name</span>": a hint drawn apart starts like a sentence of its own
    if (child !== element && /([a-z).?*]|[A-Z]{2})$/.test(text) && /^\s*[A-Z(*]/.test(child.textContent ?? ''))
      text += ' ';
    for (const next of child.childNodes) visit(next);
    // two elements side by side are two texts, whatever keeps them apart on the screen, and so are a box number and its caption
    if (!INLINE.has(child.tagName) || child.nextSibling?.nodeType === 1 || /^\s*\d+[A-L]?$/.test(text)) text += ' ';
  };
  visit(element);
  return tidy(text, limit);
}

/** Tags that do not start a new piece of text. */
export const INLINE = new Set('A ABBR B BIG CODE EM FONT I MARK S SMALL SPAN STRONG SUB SUP TT U WBR'.split(' '));

/** Headings, one selector to a level. */
export const HEADS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
