import type { Field } from '../../../lib/pipeline';
import { BAR, recognize } from '../../../lib/recognize/recognize';
import { page } from '../../support/fieldBuilder';

/**
 * What is made of every field of a page, in order: its concept where it is sure enough to be filled; `never` or
 * `never CONCEPT` where it is to be left alone; '' where it is left to the person.
 */
export const readings = (...fields: (Field | Field[])[]): string[] =>
  recognize(page(...fields)).map(({ kind, concept, confidence }) => {
    if (kind === 'never') return `never ${concept}`.trim();
    return kind === 'claim' && confidence >= BAR ? concept : '';
  });
