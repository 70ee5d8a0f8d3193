import type { Field } from '../../pipeline';
import { isPartText } from './cluster';

/** Boxes in cells that each stand under a header of their own are no parts of one value, however close they are. */
export function splitCells(fields: readonly Field[]): void {
  const clusters = new Map<string, Field[]>();
  for (const field of fields) {
    if (field.cluster) clusters.set(field.cluster.id, [...(clusters.get(field.cluster.id) ?? []), field]);
  }
  for (const members of clusters.values()) {
    const headers = members.map(
      (field) => field.grid && field.labels.find(({ from }) => from === 'column-header')?.text,
    );
    const isApart =
      headers.every((header) => header && !isPartText(header)) && new Set(headers).size === headers.length;
    if (isApart) for (const field of members) delete field.cluster;
  }
}
