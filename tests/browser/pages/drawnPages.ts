/** Pages that say by where things stand what their markup does not. */

const at = (left: number, top: number, width?: number): string =>
  `style="position:absolute;left:${left}px;top:${top}px;${width ? `width:${width}px` : 'white-space:nowrap'}"`;
const input = (name: string, left: number, top: number, width = 120): string =>
  `<input name="${name}" ${at(left, top, width)}>`;
const text = (words: string, left: number, top: number): string => `<div ${at(left, top)}>${words}</div>`;
const heading = (words: string, left: number, top: number): string => `<div ${at(left, top)}><b>${words}</b></div>`;

const LINES = [1, 2, 3].map((line) => 400 + 26 * line);

const CONTROLS = [
  input('last', 20, 60),
  input('first', 160, 60),
  input('plast', 500, 60),
  input('pfirst', 640, 60),
  input('group', 130, 130),
  `<input type="radio" name="sex" value="1" ${at(400, 130)}>`,
  `<input type="radio" name="sex" value="2" ${at(460, 130)}>`,
  `<input type="checkbox" name="job" ${at(150, 180)}>`,
  `<input type="checkbox" name="car" ${at(240, 180)}>`,
  input('bill', 20, 250, 200),
  input('doctor', 500, 250, 200),
  ...LINES.flatMap((top, row) => [
    input(`d${row + 1}`, 40, top, 100),
    input(`c${row + 1}`, 170, top, 100),
    input(`u${row + 1}`, 300, top, 60),
  ]),
  input('total', 500, LINES[1]!),
];

/** Every thirteenth, round and round: in no order a person reads them in. */
const mixed = (items: readonly string[]): string =>
  items.map((_, index) => items[(index * 13) % items.length]).join('');

/** All controls in one layer, all captions in another, neither in any order. */
export const LAYERS = `<div style="position:relative;width:1000px;height:700px;font:13px Arial"><div>${mixed(CONTROLS)}</div><div>
  ${text('a car', 262, 182)}${text('First name', 640, 42)}${text('Group no.', 66, 133)}${heading('PATIENT', 500, 12)}
  ${text('physician', 712, 253)}${text('Sex', 360, 131)}${text('F', 422, 131)}${text('M', 482, 131)}
  ${text('Last name', 20, 42)}${heading('INSURED', 20, 12)}${text('Last name', 500, 42)}${text('First name', 160, 42)}
  ${text('Cause:', 90, 182)}${text('the job', 172, 182)}${text('name as on the bill', 232, 253)}
  ${heading('WHO', 20, 222)}${heading('PLAN', 20, 100)}${heading('BOUGHT', 20, 380)}
  ${text('Code', 170, 408)}${text('Date', 40, 408)}${text('Units', 300, 408)}${text('Total', 500, LINES[1]! - 18)}
  ${[1, 2, 3].map((line) => text(`${line}.`, 16, 403 + 26 * line)).join('')}</div></div>`;

/** A grid whose headings come first in the markup and stand side by side over their fields. */
export const BESIDE_HEADINGS = `<div style="display:grid;grid-template-columns:300px 300px;gap:10px">
  <h3>Insured</h3><h3>Patient</h3><p>Name <input name="a"></p><p>Name <input name="b"></p>
  <p>City <input name="c"></p><p>City <input name="d"></p></div>`;

const LINE = (row: number): string =>
  `<div class="line"><b>${row}</b><p style="grid-column:2/-1;margin:0"><input name="note${row}" style="width:90%" placeholder="Remarks"></p>
  <i></i><span><input name="from${row}" style="width:70px"><input name="to${row}" style="width:70px;margin-left:10px"></span><span><input name="charge${row}" style="width:70px"></span><span><input name="units${row}" style="width:40px"></span></div>`;

/** Lines of a grid under a line of captions, each with a line of remarks over it. */
export const DRAWN_TABLE = `<style>.head,.line{display:grid;grid-template-columns:30px 180px 100px 60px;gap:8px;font:13px monospace}</style>
  <div><div class="head"><span>24.</span><span>Dates<br>From&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;To</span><span>Charge</span><span>Units</span></div>
  ${[1, 2].map(LINE).join('')}</div>`;

const BOX = (caption: string, name: string): string =>
  `<div><span>${caption}</span><div><input name="${name}" style="width:200px"></div></div>`;

/** Numbered boxes in three columns; city and ZIP stand under the box they go on with. */
export const NUMBERED = `<div style="display:grid;grid-template-columns:repeat(3,260px);font:11px Arial">
  ${[2, 3, 4].map((number) => BOX(`${number}. BOX ${'ABC'[number - 2]}${'XYZ'[number - 2]}`, `box${number}`)).join('')}
  ${BOX('5. PATIENT ADDRESS', 'box5')}${BOX('6. RELATION', 'box6')}${BOX('7. INSURED ADDRESS', 'box7')}
  ${BOX('CITY', 'city5')}${BOX('8. RESERVED', 'box8')}${BOX('CITY', 'city7')}
  ${BOX('9. OTHER NAME', 'box9')}${BOX('10. CAUSE', 'box10')}${BOX('ZIP CODE', 'zip7')}</div>`;

const BLOCKS = [1, 2, 3];
const UNDER: readonly [line: string, words: string][] = [
  ['a', 'firm'],
  ['b', 'road'],
  ['c', 'town'],
];
const inBlocks = (made: (block: number, line: readonly [string, string], row: number) => string): string[] =>
  BLOCKS.flatMap((block) => UNDER.map((line, row) => made(block, line, row)));

/** Captions under their boxes, in a layer of their own; the next line of boxes follows closely. */
export const CAPTIONS_UNDER = `<div style="position:relative;width:1000px;height:400px;font:10px/11px Arial">
  <div>${inBlocks((block, [line], row) => input(`${line}${block}`, 240 * block, 40 + 36 * row))
    .reverse()
    .join('')}</div>
  <div>${inBlocks((block, [, words], row) => text(words, 240 * block, 61 + 36 * row)).join('')}</div></div>`;
