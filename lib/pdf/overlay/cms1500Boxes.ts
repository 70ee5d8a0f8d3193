/**
 * Where data stands on a CMS-1500 (02/12): the form is made for ten characters an inch and six lines an inch, so each
 * place is a print line, a column and a number of characters. Source: the print positions that billing programs share
 * (for example the 1500 output of OpenEMR) and the box numbers of the NUCC reference manual, DOMAIN 4.1.
 */
export const PITCH = 7.2; // points a character
export const LEADING = 12; // points a line
export const ORIGIN = { x: 20, top: 24 }; // points from the page's top left corner to line 1, column 1
export const PAGE = { width: 612, height: 792 };

/** [line, column, characters], counted from 1. */
export type Place = readonly [line: number, column: number, characters: number];

const one = (line: number, column: number): Place => [line, column, 1];

/** Every place of boxes 1 to 23 and 25 to 33, by the box's number and what stands in it. */
export const PLACES = {
  '1.medicare': one(8, 1),
  '1.medicaid': one(8, 8),
  '1.tricare': one(8, 15),
  '1.champva': one(8, 24),
  '1.group': one(8, 31),
  '1.feca': one(8, 39),
  '1.other': one(8, 45),
  '1a': [8, 50, 29],
  '2': [10, 1, 28],
  '3.month': [10, 31, 2],
  '3.day': [10, 34, 2],
  '3.year': [10, 37, 4],
  '3.male': one(10, 42),
  '3.female': one(10, 47),
  '4': [10, 50, 29],
  '5.street': [12, 1, 28],
  '6.self': one(12, 33),
  '6.spouse': one(12, 38),
  '6.child': one(12, 42),
  '6.other': one(12, 47),
  '7.street': [12, 50, 29],
  '5.city': [14, 1, 24],
  '5.state': [14, 26, 3],
  '8': [14, 31, 18],
  '7.city': [14, 50, 23],
  '7.state': [14, 74, 4],
  '5.zip': [16, 1, 12],
  '5.area': [16, 15, 3],
  '5.phone': [16, 19, 10],
  '7.zip': [16, 50, 12],
  '7.area': [16, 65, 3],
  '7.phone': [16, 69, 10],
  '9': [18, 1, 28],
  '11': [18, 50, 29],
  '9a': [20, 1, 28],
  '10a.yes': one(20, 35),
  '10a.no': one(20, 41),
  '11a.month': [20, 53, 2],
  '11a.day': [20, 56, 2],
  '11a.year': [20, 59, 4],
  '11a.male': one(20, 68),
  '11a.female': one(20, 75),
  '9b': [22, 1, 28],
  '10b.yes': one(22, 35),
  '10b.no': one(22, 41),
  '10b.state': [22, 45, 2],
  '11b.qualifier': [22, 50, 2],
  '11b': [22, 53, 26],
  '9c': [24, 1, 28],
  '10c.yes': one(24, 35),
  '10c.no': one(24, 41),
  '11c': [24, 50, 29],
  '9d': [26, 1, 28],
  '10d': [26, 31, 18],
  '11d.yes': one(26, 52),
  '11d.no': one(26, 57),
  '12.signature': [29, 7, 22],
  '12.date': [29, 37, 10],
  '13.signature': [29, 55, 22],
  '14.month': [32, 2, 2],
  '14.day': [32, 5, 2],
  '14.year': [32, 8, 4],
  '14.qualifier': [32, 16, 3],
  '15.qualifier': [32, 31, 3],
  '15.month': [32, 37, 2],
  '15.day': [32, 40, 2],
  '15.year': [32, 43, 4],
  '16.from.month': [32, 54, 2],
  '16.from.day': [32, 57, 2],
  '16.from.year': [32, 60, 4],
  '16.to.month': [32, 68, 2],
  '16.to.day': [32, 71, 2],
  '16.to.year': [32, 74, 4],
  '17a.qualifier': [33, 30, 2],
  '17a': [33, 33, 16],
  '17.qualifier': [34, 1, 2],
  '17': [34, 4, 24],
  '17b': [34, 33, 16],
  '18.from.month': [34, 54, 2],
  '18.from.day': [34, 57, 2],
  '18.from.year': [34, 60, 4],
  '18.to.month': [34, 68, 2],
  '18.to.day': [34, 71, 2],
  '18.to.year': [34, 74, 4],
  '19': [36, 1, 48],
  '20.yes': one(36, 52),
  '20.no': one(36, 57),
  '20.charge': [36, 62, 8],
  '21.indicator': one(37, 42),
  '22.code': [38, 50, 11],
  '22.reference': [38, 62, 17],
  '23': [40, 50, 29],
  '25': [56, 1, 15],
  '25.ssn': one(56, 17),
  '25.ein': one(56, 19),
  '26': [56, 23, 14],
  '27.yes': one(56, 38),
  '27.no': one(56, 43),
  '28.dollars': [56, 52, 5],
  '28.cents': [56, 58, 2],
  '29.dollars': [56, 62, 5],
  '29.cents': [56, 68, 2],
  '30': [56, 71, 8],
  '31.signature': [60, 1, 14],
  '31.date': [60, 15, 7],
  '32.name': [58, 23, 26],
  '32.street': [59, 23, 26],
  '32.city': [60, 23, 26],
  '32a': [61, 23, 10],
  '32b': [61, 36, 13],
  '33.area': [57, 66, 3],
  '33.phone': [57, 70, 9],
  '33.name': [58, 50, 29],
  '33.street': [59, 50, 29],
  '33.city': [60, 50, 29],
  '33a': [61, 50, 10],
  '33b': [61, 63, 16],
} as const satisfies Record<string, Place>;
export type PlaceId = keyof typeof PLACES;

/** Twelve codes in box 21, A to L: three rows of four. */
export const diagnosisPlace = (index: number): Place => [38 + Math.floor(index / 4), 3 + 13 * (index % 4), 7];
export const DIAGNOSES = 12;

export const LINE_ROWS = 6;
const LINE_TOP = 43; // print line of the first shaded half

/** The shaded upper half of a service line and its places. */
export const SHADED = { words: [1, 62], qualifier: [65, 2], id: [68, 11] } as const;
/** The lower half: [column, characters]. */
export const LINE = {
  'from.month': [1, 2],
  'from.day': [4, 2],
  'from.year': [7, 2],
  'to.month': [10, 2],
  'to.day': [13, 2],
  'to.year': [16, 2],
  place: [19, 2],
  emergency: [22, 2],
  code: [25, 6],
  'modifier.0': [33, 2],
  'modifier.1': [36, 2],
  'modifier.2': [39, 2],
  'modifier.3': [42, 2],
  pointer: [45, 4],
  dollars: [50, 5],
  cents: [56, 2],
  units: [59, 3],
  family: [63, 2],
  npi: [68, 11],
} as const;
export type LineId = keyof typeof LINE;

/** The place of a part of service line `row` (0 to 5). */
export const linePlace = (row: number, id: LineId): Place => [LINE_TOP + 1 + 2 * row, ...LINE[id]];
export const shadedPlace = (row: number, id: keyof typeof SHADED): Place => [LINE_TOP + 2 * row, ...SHADED[id]];

/** Points from the top left corner of the page. */
export const rectOf = ([line, column, characters]: Place) => ({
  x: ORIGIN.x + (column - 1) * PITCH,
  top: ORIGIN.top + (line - 1) * LEADING,
  width: characters * PITCH,
  height: LEADING,
});
