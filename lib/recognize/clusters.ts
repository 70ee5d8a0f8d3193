import type { Field } from '../pipeline';
import type { Draft } from './draft';
import { PART_ONLY } from './evidence';
import type { Parties } from './parties';
import { clusterPhrases, listedParts, partsOf } from './parts';
import { kindOf, read } from './read';

/** Reads the boxes of one value together; a cluster that is no split value leaves its boxes to be read one by one. */
export function readClusters(fields: readonly Field[], parties: Parties): Map<Field, Draft> {
  const drafts = new Map<Field, Draft>();
  const clusters = new Map<string, Field[]>();
  for (const field of fields) {
    if (!field.cluster) continue;
    const key = `${field.frame}:${field.cluster.id}`;
    clusters.set(key, [...(clusters.get(key) ?? []), field]);
  }
  for (const [id, members] of clusters) {
    for (const group of windows(members)) {
      const read = readGroup(group, id, parties);
      for (const draft of read) drafts.set(draft.field, draft);
      if (read.length > 0) break;
    }
  }
  return drafts;
}

function readGroup(group: Field[], cluster: string, parties: Parties): Draft[] {
  const said = clusterPhrases(group, PART_ONLY);
  const [first] = group;
  const draft = read(first!, said, parties.of(first!, said));
  const [, party = '', family = ''] = /^(.*)\.(name|address)\.\w+$/.exec(draft.means) ?? [];
  const listed = party ? listedParts(said, group) : undefined;
  if (listed?.every((attribute) => attribute.startsWith(`${family}.`))) {
    return group.map((field, index) => ({ ...draft, field, means: `${party}.${listed[index]}`, cluster }));
  }
  const kind = kindOf(draft.means);
  const parts = kind && partsOf(kind, group);
  return parts ? group.map((field, index) => ({ ...draft, field, part: parts[index]!, cluster })) : [];
}

/** The whole cluster, then its first and last boxes, as a split date may stand right beside another box. */
function windows(members: Field[]): Field[][] {
  if (members.length < 3) return [members];
  if (members.length === 3) return [members, members.slice(0, 2), members.slice(1)];
  return [members, members.slice(0, 3), members.slice(1)];
}
