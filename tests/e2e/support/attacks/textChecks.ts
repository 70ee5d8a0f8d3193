/** Expressions that look at what the popup or the panel shows; `root` names the document or the shadow root there. */

/** Unfolds everything, so that all is drawn; true. */
export const opened = (root: string) =>
  `(${root}.querySelectorAll('details').forEach((one) => { one.open = true; }), true)`;

/** The text a person can read there. */
export const textIn = (root: string) =>
  `[...${root}.querySelectorAll('*')].flatMap((e) => [...e.childNodes]).filter((n) => n.nodeType === 3).map((n) => n.data).join(' \\n ')`;

/** Elements and attributes that only markup of the page could have made. */
export const markupIn = (root: string) => `(() => {
  const made = ${root}.querySelectorAll('img:not([src^="/icon/"]), iframe, object, embed, svg[onload], b[onclick], script:not([src]), [onerror], [onload], [srcdoc], a[href^="javascript:"]');
  return [...made].map((one) => one.outerHTML.slice(0, 120));
})()`;

/**
 * Pieces of text whose letters do not stand from left to right although nothing in them says so: what comes after the page's
 * own words in the same piece, and every piece without a sign of direction of its own.
 */
export const backwards = (root: string) => `(() => {
  const signs = /[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]/;
  const own = ['drawkcab si siht', 'twice', "Patient's ZIP code", 'noitseuq ddO', 'mialc rebmeM', '2410-555-806', 'tuoba'];
  const turned = [];
  const range = document.createRange();
  const pieces = document.createTreeWalker(${root}, NodeFilter.SHOW_TEXT);
  while (pieces.nextNode()) {
    const node = pieces.currentNode;
    const text = node.data;
    if (!node.parentElement || node.parentElement.closest('script, style')) continue;
    const ends = own.map((words) => (text.includes(words) ? text.lastIndexOf(words) + words.length : 0));
    let last;
    for (let at = signs.test(text) ? Math.max(0, ...ends) : 0; at < text.length; at++) {
      if (!/[A-Za-z]/.test(text[at])) continue;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (!box || box.width === 0) continue;
      if (last && Math.abs(last.top - box.top) < 3 && box.left < last.left) {
        turned.push(text.slice(Math.max(0, at - 12), at + 12));
        break;
      }
      last = box;
    }
    // her value beside the name of its field
    const value = node.parentElement.closest('.name')?.nextElementSibling;
    const [name, beside] = [node.parentElement.getBoundingClientRect(), value?.getBoundingClientRect()];
    if (beside && beside.width > 0 && Math.abs(name.top - beside.top) < 3 && beside.left < name.left) turned.push(value.textContent);
  }
  return turned;
})()`;
