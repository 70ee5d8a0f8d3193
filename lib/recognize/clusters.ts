import type { Field } from '../pipeline';
import type { Draft } from './draft';
import { PART_ONLY } from './evidence';
import type { Parties } from './parties';
import { clusterPhrases, listedParts, partsOf } from './parts';
import { kindOf, read } from './read';
import { words } from './words';

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
  if (asksApart(group)) return [];
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

/** Boxes with names of their own that are no parts of anything ("Date", "CPT", "Modifier") stand side by side by chance. */
function asksApart(group: readonly Field[]): boolean {
  if (group.some(({ labels }) => labels.some(({ text }) => words(text) === 'area code'))) return false;
  const asked = group.map((field) =>
    field.labels
      .filter(({ from }) => from === 'label' || from === 'aria' || from === 'column-header')
      .map((label) => words(label.text))
      .find((said) => said !== '' && !PART_ONLY.test(said)),
  );
  return asked.every((said) => said !== undefined) && new Set(asked).size === asked.length && !asked.some(namesPart);
}

const namesPart = (said: string | undefined): boolean =>
  /\b(?:month|day|year|mes|dia|ano|area|prefix|exchange|first|last|middle|initial|city|state|zip|digits?|part|suffix|cents)\b/.test(
    said ?? '',
  );

/** The whole cluster, then its first and last boxes, as a split date may stand right beside another box. */
function windows(members: Field[]): Field[][] {
  if (members.length < 3) return [members];
  if (members.length === 3) return [members, members.slice(0, 2), members.slice(1)];
  return [members, members.slice(0, 3), members.slice(1)];
}
