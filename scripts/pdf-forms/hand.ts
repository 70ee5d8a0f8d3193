import { type FormField, text, when } from './design.ts';
import type { Facts } from './facts.ts';
import { named, type Piece, printed, type Slot, type Ticked } from './layout.ts';
import { usual } from './usual.ts';

type More = Partial<Pick<FormField, 'at' | 'kind' | 'tip' | 'size'>>;

/** Fields whose names come from a counter or, where `more.at` gives one, from whoever named them wrongly. */
export function hand(field: () => string, box: () => string = field) {
  const { own, none, ticked } = named(field, box);
  return {
    /** A box for a concept, with the usual answer unless another is given. */
    is: (concept: string, want: FormField['want'] = usual(concept), more: More = {}): Slot => ({
      ...own(concept, want),
      ...more,
    }),
    /** A box for a thing or a person the claim knows nothing of. */
    not: (why: string, more: More = {}, concept = ''): Slot => ({ ...none(concept, why), ...more }),
    /** A square that is ticked where the test holds. */
    yes: (concept: string, test: (facts: Facts) => boolean, more: More = {}): Ticked => ({
      ...ticked(concept, when(test)),
      ...more,
    }),
    /** A square that stays empty. */
    no: (why: string, concept = '', more: More = {}): Ticked => ({ ...ticked(concept, '', why), ...more }),
  };
}

/** A field without a caption of its own. */
export const bare = (x: number, top: number, width: number, height: number, own: Slot): Piece => ({
  art: [],
  fields: [{ ...own, box: [x, top, width, height] }],
});

/** Several lines of running text. */
export const prose = (x: number, top: number, words: string, size = 7.5, face: 'sans' | 'serif' | 'mono' = 'sans') =>
  printed(text(x, top, words, size, face));

export const isSelf = ({ relationship }: Facts) => relationship === 'self';
export const isSpouse = ({ relationship }: Facts) => relationship === 'spouse';
export const isChild = ({ relationship }: Facts) => relationship === 'child';
export const isFemale = ({ patient }: Facts) => patient.sex === 'female';
export const isMale = ({ patient }: Facts) => patient.sex === 'male';
export const hasOther = ({ other }: Facts) => other !== undefined;
export const hasNoOther = ({ other }: Facts) => other === undefined;
export const always = () => true;
