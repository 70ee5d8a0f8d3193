import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrameScan } from '../../lib/pipeline';
import { type Reader, startReader } from './harness/reader';
import { BROWSERS } from './harness/sharedBrowser';

const article = (at: number) =>
  `<div><h3>Topic ${at}</h3><p>Some words about it. And <b>more</b> of them.</p><p>Call us ${at}</p></div>`;

const row = (at: number) =>
  `<p><label>Caption ${at} <input name="n${at}"></label></p><p>Policy holder ${at} <input name="m${at}"> <select name="s${at}"><option></option><option>Yes</option></select></p>`;

const PAGE = `<h1>Claim</h1>${Array.from({ length: 60 }, (_, at) => article(at)).join('')}
<form>${Array.from({ length: 6 }, (_, at) => `<fieldset><h2>Part ${at}</h2>${row(at)}<div class="help">${Array.from({ length: 45 }, (_, line) => `<p>Help ${line}</p>`).join('')}</div></fieldset>`).join('')}</form>
<x-box><template shadowrootmode="open"><label>Inside <input></label> <slot></slot></template>Around</x-box><div id="last">The end</div>`;

/** Changes of every kind a page can undergo, told by two numbers of 0..1; run in the page. */
const CHANGES: string[] = [
  'const p = document.createElement("p"); p.textContent = "Please check " + b; at("label,p,div,select").after(p);',
  'const p = document.createElement("p"); p.setAttribute("role", "alert"); p.innerHTML = "<i></i>Not <b>so</b>"; at("label,p,div").before(p);',
  'at("p").remove();',
  'at("div,fieldset").remove();',
  'at("label,p,h2,h3,b").append(document.createTextNode(" added"));',
  'const t = document.createTreeWalker(document.body, 4); const all = []; while (t.nextNode()) all.push(t.currentNode); all[Math.floor(a * all.length)].nodeValue = "Reworded " + b;',
  'at("p,div").after(at2("p,h3,div"));',
  'at("p,div").prepend(at2("p,b"));',
  'const h = document.createElement("h3"); h.textContent = "New topic"; at("div,p").before(h);',
  'at("h3")?.remove();',
  'const e = document.createElement("button"); e.textContent = "Add line " + b; at("p,div").after(e);',
  'const e = document.createElement("a"); e.textContent = "Add another " + b; if (a < 0.5) e.href = "#"; at("p,div").append(e);',
  'at("button,a,p").remove();',
  'const l = document.createElement("label"); l.innerHTML = "New box <input>"; at("p,div").append(l);',
  'at("input").type = b < 0.5 ? "hidden" : "text";',
  'at("input,select").remove();',
  'at("p,div").setAttribute("role", "switch");',
  'at("p,div").textContent = "";',
  'at("div").innerHTML = "Only this";',
  'const x = document.createElement("x-late"); x.textContent = "Late"; at("p").after(x);',
  'const x = document.querySelector("x-late"); if (x && !x.shadowRoot) x.attachShadow({ mode: "open" }).innerHTML = "Shadow <input><slot></slot>";',
  'document.querySelector("x-box")?.shadowRoot?.querySelector("label")?.append(" words " + b);',
  'document.querySelector("x-box")?.append(" light words " + b);',
  'at("p,div").className = b < 0.5 ? "heading" : ""; at2("p").style.fontWeight = "bold";',
  'at("p,div").style.display = b < 0.5 ? "none" : "";',
  'at("fieldset,form").after(at2("fieldset"));',
  'at("select").innerHTML = "<option></option><option>No</option>";',
  'const e = document.createElement("div"); at("p,div").after(e);',
  'const e = document.querySelector("div:empty"); if (e && !e.shadowRoot) e.attachShadow({ mode: "open" }).innerHTML = "<label>In the div <input></label>";',
  'const [x, y] = [at("p,div"), at2("p,div")]; if (!x.contains(y) && !y.contains(x)) { const m = document.createComment(""); x.before(m); y.before(x); m.replaceWith(y); }',
];

const bare = (scan: FrameScan) => ({ ...scan, milliseconds: 0 });

/** Numbers of 0..1, the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(BROWSERS)('Looks that build on the one before, in %s', (browser) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(browser);
  });
  afterAll(() => reader.close());

  it.each([1, 2, 3, 4])('find what a first look finds, however the page changed (%i)', async (seed) => {
    const { tab } = reader;
    await tab.show(PAGE);
    await tab.remember();
    const next = numbers(seed);
    for (let step = 0; step < 40; step++) {
      const done: string[] = [];
      for (let count = Math.floor(next() * 3); count >= 0; count--) {
        const change = CHANGES[Math.floor(next() * CHANGES.length)]!;
        done.push(change);
        await tab.truth(`(() => {
          const [a, b] = [${next()}, ${next()}];
          const pick = (selector, by) => { const all = document.body.querySelectorAll(selector); return all[Math.floor(by * all.length)]; };
          const at = (selector) => pick(selector, a), at2 = (selector) => pick(selector, b);
          try { ${change} } catch {} // nothing of that kind is left, or it cannot stand there
        })()`);
      }
      const { again, anew } = await tab.scanBothWays();
      expect(bare(again), `after ${done.join(' ')}`).toEqual(bare(anew));
    }
  });

  it('see what is typed and how things look, which changes no tree', async () => {
    const { tab } = reader;
    await tab.show('<style>.off input { opacity: 0 }</style><div><label>City <input id="x"></label></div>');
    await tab.remember();
    await tab.truth('document.querySelector("input").value = "Springfield"');
    await tab.truth('document.querySelector("div").className = "off"');
    const { again } = await tab.scanBothWays();
    expect(again.fields[0]).toMatchObject({ empty: false, hiddenBy: 'opacity' });
  });
});
