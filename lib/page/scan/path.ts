/** A selector that finds the element again from the document; `a >>> b` reaches into a's shadow root. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode();
  const local = localSelector(element, root as Document | ShadowRoot);
  return root instanceof ShadowRoot ? `${selectorOf(root.host)} >>> ${local}` : local;
}

function localSelector(element: Element, root: Document | ShadowRoot): string {
  const isOnly = (selector: string) => {
    try {
      return root.querySelectorAll(selector).length === 1;
    } catch {
      return false;
    }
  };
  const tag = element.tagName.toLowerCase();
  if (element.id) {
    const byId = `#${CSS.escape(element.id)}`;
    if (isOnly(byId)) return byId;
  }
  const name = element.getAttribute('name');
  if (name) {
    const byName = `${tag}[name="${CSS.escape(name)}"]`;
    if (isOnly(byName)) return byName;
  }
  const steps: string[] = [];
  for (let node: Element | null = element; node; node = node.parentElement) {
    const siblings = node.parentElement ? [...node.parentElement.children] : [...root.children];
    const same = siblings.filter((sibling) => sibling.tagName === node?.tagName);
    const own = node.tagName.toLowerCase();
    const id = node.id && node !== element ? `#${CSS.escape(node.id)}` : '';
    if (id && isOnly(id)) {
      steps.unshift(id);
      break;
    }
    steps.unshift(same.length > 1 ? `${own}:nth-of-type(${same.indexOf(node) + 1})` : own);
    if (isOnly(steps.join(' > '))) break;
  }
  return steps.join(' > ');
}
