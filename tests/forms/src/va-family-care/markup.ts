import { US_STATES } from '../shared/us-states';

export type Choice = readonly [value: string, label: string];

interface Extras {
  hint?: string;
  need?: boolean;
  attributes?: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What every question has: its place in the answers as id and name, its label, its hint, whether it must be answered. */
const common = (key: string, label: string, { hint, need, attributes = '' }: Extras = {}) =>
  [
    `id="${key}" name="${key}" label="${escaped(label)}"`,
    hint ? `hint="${escaped(hint)}"` : '',
    need ? 'required' : '',
    attributes,
  ].join(' ');

export const text = (key: string, label: string, extras?: Extras) =>
  `<va-text-input ${common(key, label, extras)}></va-text-input>`;

export const area = (key: string, label: string, extras?: Extras) =>
  `<va-textarea ${common(key, label, extras)}></va-textarea>`;

/** A date in three boxes; `spelled` lets the month be chosen by name. */
export const day = (key: string, label: string, spelled: boolean, extras?: Extras) =>
  `<va-memorable-date ${common(key, label, extras)} month-select="${spelled}"></va-memorable-date>`;

const options = (choices: readonly Choice[]) =>
  choices.map(([value, label]) => `<option value="${value}">${escaped(label)}</option>`).join('');

export const select = (key: string, label: string, choices: readonly Choice[], extras?: Extras) =>
  `<va-select ${common(key, label, extras)}>${options(choices)}</va-select>`;

/** A list that is searched by typing. */
export const combo = (key: string, label: string, choices: readonly Choice[], extras?: Extras) =>
  `<va-combo-box ${common(key, label, extras)}>${options(choices)}</va-combo-box>`;

export const radio = (key: string, label: string, choices: readonly Choice[], tile: boolean, extras?: Extras) =>
  `<va-radio ${common(key, label, extras)}>${choices
    .map(
      ([value, answer]) =>
        `<va-radio-option name="${key}" value="${value}" label="${escaped(answer)}" ${tile ? 'tile' : ''}></va-radio-option>`,
    )
    .join('')}</va-radio>`;

/** Boxes of which any number may be ticked; each is an answer of its own. */
export const ticks = (label: string, boxes: readonly Choice[], hint = '') =>
  `<va-checkbox-group label="${escaped(label)}" hint="${escaped(hint)}">${boxes
    .map(([key, box]) => `<va-checkbox ${common(key, box)}></va-checkbox>`)
    .join('')}</va-checkbox-group>`;

/** A phone number with its country, formatted by the component while it is typed. */
export const phone = (key: string, label: string) =>
  `<va-telephone-input id="${key}" label="${escaped(label)}"></va-telephone-input>`;

export const YES_NO: readonly Choice[] = [
  ['Y', 'Yes'],
  ['N', 'No'],
];
export const STATES: readonly Choice[] = US_STATES;
export const SUFFIXES: readonly Choice[] = ['Jr.', 'Sr.', 'II', 'III', 'IV'].map((suffix) => [suffix, suffix]);
