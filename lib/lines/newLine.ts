import type { Field, Recognition } from '../pipeline';
import { isOpen } from './growth';

const keyOf = ({ frame, id }: Field): string => `${frame}:${id}`;

const LINE = /^line\[(\d+)\]/;
const rowOf = ({ kind, concept }: Recognition): number => Number((kind === 'claim' && LINE.exec(concept)?.[1]) || -1);

/** What pressing a button brought up: the fields that were not there, or not to be used, before. */
export function freshFields(before: readonly Field[], after: readonly Field[]): Field[] {
  const known = new Set(before.filter(isOpen).map(keyOf));
  return after.filter((field) => isOpen(field) && !known.has(keyOf(field)));
}

/**
 * The fields of the lines that are new: those that came and, where the page has drawn all of its lines anew, of these only
 * the lines in which nothing stands yet.
 */
export function newLineFields(
  recognitions: readonly Recognition[],
  fresh: ReadonlySet<Field>,
  isAllAnew: boolean,
): Recognition[] {
  const came = recognitions.filter(({ field }) => fresh.has(field));
  if (!isAllAnew) return came;
  const rows = new Map<number, Recognition[]>();
  for (const one of came) if (rowOf(one) >= 0) rows.set(rowOf(one), [...(rows.get(rowOf(one)) ?? []), one]);
  const started = Math.max(-1, ...[...rows].filter(([, row]) => row.some(isFilled)).map(([row]) => row));
  return came.filter((one) => rowOf(one) > started);
}

/** A list shows its first choice from the start, and a count its one; what else is typed or ticked was. */
const isFilled = ({ field, concept }: Recognition): boolean =>
  !field.empty && field.control !== 'select' && !concept.endsWith('.units');

/** What in a single entry speaks of the whole claim, and in the entry of one line of that line. */
const OF_LINE: Record<string, string> = {
  'claim.serviceFrom': 'dateFrom',
  'claim.serviceTo': 'dateTo',
  'claim.placeOfService': 'placeOfService',
  'claim.procedureCodes': 'procedureCode',
  'claim.totalCharge': 'charge',
  'claim.description': 'description',
  'claim.serviceCount': 'units',
};

/**
 * The fields of a new line as the lines of the claim from `line` on, in the order of the page; undefined when they are
 * no service line like the others: it must ask for a charge, a code or a date of service, and for half of what the
 * others ask.
 */
export function asLines(
  came: readonly Recognition[],
  line: number,
  others: ReadonlySet<string>,
): Recognition[] | undefined {
  const rows = [...new Set(came.map(rowOf))].filter((row) => row >= 0).sort((a, b) => a - b);
  const hasCharge = came.some(({ kind, concept }) => kind === 'claim' && /^line\[\d+\]\.charge/.test(concept));
  const lines = came.map((one): Recognition => {
    if (one.kind !== 'claim') return one;
    const row = rowOf(one);
    if (row >= 0) return { ...one, concept: one.concept.replace(LINE, `line[${line + rows.indexOf(row)}]`) };
    const [, base = '', part = ''] = /^(claim\.\w+)(.*)$/.exec(one.concept) ?? [];
    const attribute = base === 'claim.totalCharge' && hasCharge ? undefined : OF_LINE[base];
    return attribute && rows.length < 2 ? { ...one, concept: `line[${line}].${attribute}${part}` } : one;
  });
  const asked = attributesOf(lines, line);
  const common = [...others].filter((attribute) => asked.has(attribute)).length;
  const isLike = others.size === 0 ? asked.size >= 2 : common * 2 >= others.size;
  return isLike && ['charge', 'procedureCode', 'dateFrom'].some((attribute) => asked.has(attribute))
    ? lines
    : undefined;
}

/** What a line asks for. */
export function attributesOf(recognitions: readonly Recognition[], line: number): Set<string> {
  const start = `line[${line}].`;
  return new Set(
    recognitions
      .filter(({ kind, concept }) => kind === 'claim' && concept.startsWith(start))
      .map(({ concept }) => concept.slice(start.length).split(/[.[]/)[0]!),
  );
}
