import { box, type FormDesign } from '../design.ts';
import { lowerFields } from './lower.ts';
import { numberedNames } from './names.ts';
import { PRINT } from './print.ts';
import { upperFields } from './upper.ts';

const names = numberedNames();
const fields = [...upperFields(names), ...lowerFields(names)];
const squares = fields.flatMap(({ kind, box: [x, top, width, height] }) =>
  kind.is === 'checkbox' ? box(x, top, width, height) : [],
);
const art = [...PRINT, ...squares];

/** CMS-1500 (02/12) as a fillable PDF: no tooltips, numbered names, captions small inside the ruled boxes. */
export const cms1500: FormDesign = {
  page: 'cms-1500',
  title: 'Health insurance claim form 1500 (02/12)',
  rows: 6,
  pages: [{ art, fields }],
};

/** The same form without fields, as one gets it by printing to a file. */
export const cms1500Flat: FormDesign = {
  ...cms1500,
  page: 'cms-1500-flat',
  pages: [{ art, fields: [] }],
};
