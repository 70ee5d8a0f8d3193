declare global {
  interface Window {
    /** The library's model as it stood when Continue was pressed last, flat strings only. */
    formState: () => Record<string, string>;
  }
}

let committed: Record<string, string> = {};

/**
 * Makes `window.formState()` what the model was when Continue was pressed; before that it is empty, so that a value which
 * only stands on the screen counts for nothing.
 * @param model reads the library's model; called on every Continue, after the page has rendered again
 */
export function commitOnContinue(
  button: HTMLElement,
  model: () => Record<string, string> | Promise<Record<string, string>>,
  renderAgain = () => {},
): void {
  window.formState = () => ({ ...committed });
  button.addEventListener('click', () => {
    renderAgain();
    setTimeout(async () => {
      committed = await model();
    }, 50);
  });
}
