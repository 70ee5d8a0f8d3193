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
    const areOwn = headers.every(Boolean) && new Set(headers).size === headers.length;
    const isApart = areOwn && !headers.every((header) => isPartText(header!));
    if (isApart) for (const field of members) delete field.cluster;
  }
}
