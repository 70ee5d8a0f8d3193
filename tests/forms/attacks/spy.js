/**
 * Whatever a page's own script can lay its hands on: strings that pass by, and nodes of other trees than its own.
 * `spy.isOn = false` while the test itself runs code in the page, which is no part of the attack.
 */
(() => {
  const { apply } = Reflect;
  const doc = document;
  const rootOf = Node.prototype.getRootNode;
  const textOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get;
  const includes = String.prototype.includes;
  const add = Set.prototype.add;
  const strings = new Set();
  const isNode = (value) => {
    try {
      apply(textOf, value, []);
      return true;
    } catch {
      return false;
    }
  };
  const keep = (text) => {
    if (text.length > 2 && text.length < 1e6) apply(add, strings, [text]);
  };
  /** A node of a tree that the document does not hold is one the page was never given; nothing is told by an empty tree. */
  const keepNode = (node, how = '') => {
    const root = apply(rootOf, node, []);
    if (root === doc) return;
    if (root.nodeType === 9) keep(`a frame's document (${how}): ${root.documentElement?.textContent}`);
    else if (root !== node && root.host) {
      const text = apply(textOf, root, []);
      if (text) keep(`a node of the closed tree (${how}): ${text}`);
    }
  };
  const see = (value, depth = 0, how = '') => {
    if (!spy.isOn) return;
    if (typeof value === 'string') keep(value);
    else if (value && typeof value === 'object' && isNode(value)) keepNode(value, how);
    else if (value && typeof value === 'object' && depth < 2) {
      spy.isOn = false;
      try {
        for (const key in value) {
          spy.isOn = true;
          see(value[key], depth + 1, `${how}.${key}`);
          spy.isOn = false;
        }
      } catch {
        // a getter that throws tells nothing
      } finally {
        spy.isOn = true;
      }
    }
  };
  /** Puts a listening copy in the place of every function and accessor of `owner`. */
  const tap = (owner, only) => {
    for (const key of Reflect.ownKeys(owner)) {
      if (key === 'constructor' || (only && !only.includes(key))) continue;
      const property = Object.getOwnPropertyDescriptor(owner, key);
      if (!property.configurable) continue;
      const listening = (of) =>
        typeof of !== 'function'
          ? of
          : function (...given) {
              see(this, 1);
              for (let at = 0; at < given.length; at++) see(given[at]);
              const answer = new.target ? Reflect.construct(of, given, new.target) : apply(of, this, given);
              see(answer, 1);
              return answer;
            };
      if ('value' in property) {
        const copy = listening(property.value);
        if (typeof copy === 'function') copy.prototype = property.value.prototype;
        Object.defineProperty(owner, key, { ...property, value: copy });
      } else
        Object.defineProperty(owner, key, { ...property, get: listening(property.get), set: listening(property.set) });
    }
  };
  const spy = {
    isOn: true,
    see,
    tap,
    keepNode,
    /** Which of these texts passed by, and every node that was not the page's to have. */
    found(needles) {
      spy.isOn = false;
      const hits = [];
      for (const text of strings) {
        if (apply(includes, text, ['closed tree'])) hits.push(text.slice(0, 200));
        for (const needle of needles)
          if (apply(includes, text, [needle])) hits.push(`${needle} in ${text.slice(0, 80)}`);
      }
      return hits.slice(0, 12);
    },
  };
  window.spy = spy;
})();
