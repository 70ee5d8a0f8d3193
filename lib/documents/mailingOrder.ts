import type { DocumentKind } from './kinds';

/** What a letter of an appeal is enclosed with comes behind it. */
const IN_FRONT: readonly DocumentKind[] = ['external-review', 'appeal-letter'];
/** No row of the checklist asks for it; it belongs to the articles. */
const BESIDE: Partial<Record<DocumentKind, DocumentKind>> = { 'evidence-synopsis': 'nccn-reference' };

/**
 * Stored files as they go into an envelope: the letter of an appeal, then the order of the checklist, then the rest; files
 * of one kind as they came.
 * @param rows the ids of the checklist's rows, which are in mailing order
 */
export function inMailingOrder<D extends { kind: DocumentKind }>(
  documents: readonly D[],
  rows: readonly string[],
): D[] {
  const place = ({ kind }: D): number => {
    if (IN_FRONT.includes(kind)) return IN_FRONT.indexOf(kind) - IN_FRONT.length;
    const row = rows.indexOf(BESIDE[kind] ?? kind);
    if (row < 0) return kind === 'other' ? rows.length + 1 : rows.length;
    return BESIDE[kind] ? row + 0.5 : row;
  };
  return [...documents].sort((a, b) => place(a) - place(b));
}

/** Whether a file goes into the packet unless she says otherwise: what is not named may be a draft. */
export const isMailed = ({ kind }: { kind: DocumentKind }): boolean => kind !== 'other' && kind !== 'packet';
