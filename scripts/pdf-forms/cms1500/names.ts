/** Names as a form program gives them that turns printed lines into fields: by kind and number, and `undefined`. */
export function numberedNames() {
  let texts = 0;
  let boxes = 0;
  let lost = 0;
  return {
    text: () => `Text${++texts}`,
    tick: () => `Check Box${++boxes}`,
    undefined: () => (++lost === 1 ? 'undefined' : `undefined_${lost}`),
  };
}
