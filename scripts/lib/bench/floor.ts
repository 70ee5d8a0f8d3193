/**
 * The least work a scan can do: one walk over the page's labels and controls that reads each control's label text and one
 * rectangle. Runs in the page; layout is up to date before it. (Asking every control for its own `labels` would not be
 * the least: browsers search the whole page for each.)
 */
export function floor(): void {
  const labels = new Map<Element, string>();
  for (const label of document.querySelectorAll('label')) {
    if (label.control) labels.set(label.control, label.textContent);
  }
  let read = 0;
  for (const control of document.querySelectorAll('input, select, textarea')) {
    const label = labels.get(control) ?? control.getAttribute('aria-label') ?? '';
    read += label.length + control.getBoundingClientRect().width;
  }
  if (read < 0) throw new Error('a width below zero'); // `read` is used, so that no engine may drop the walk
}
