import type { PdfControl } from './controls';

/** Answers of which a question has one: what a box to tick must say, in its first words, to be one of them. */
const QUESTIONS: readonly RegExp[][] = [
  [/^(?:yes|y|s[ií])(?!\p{L})/u, /^(?:no|n)\b/],
  [
    /^(?:m|male|masculino|hombre)\b/,
    /^(?:f|female|femenino|mujer)\b/,
    /^(?:x|u|unknown|other|non-?binary|unspecified)\b/,
  ],
  [
    /^(?:self|member|subscriber|employee|insured|policy ?holder|sponsor|participant|student|patient)\b/,
    /^(?:spouse|husband|wife|spouse\/.*partner)\b/,
    /^(?:domestic )?partner\b/,
    /^(?:child|dependent)\b/,
    /^son\b/,
    /^daughter\b/,
    /^(?:parent|mother|father|guardian)\b/,
    /^(?:other|someone else)\b/,
  ],
  [
    /^single\b/,
    /^married\b/,
    /^(?:divorced)\b/,
    /^(?:widow(?:ed)?)\b/,
    /^separated\b/,
    /^(?:domestic )?partner/,
    /^other\b/,
  ],
  [/^(?:ssn|social security)\b/, /^(?:ein|tin|employer id)/],
];

const FEW_WORDS = 4;
const NEAR_X = 220; // CSS pixels between boxes of one question
const NEAR_Y = 44;

interface Box {
  control: PdfControl;
  words: string;
  at: { page: number; x: number; y: number };
}

/**
 * Boxes to tick that are fields of their own and exclude each other by their words ("Yes", "No"), put together by
 * question: two or more boxes each. Boxes of no such question are left out. Expects reading order.
 */
export function exclusiveBoxes<B extends Box>(boxes: readonly B[]): B[][] {
  const groups: { answers: readonly RegExp[]; boxes: B[]; given: Set<number> }[] = [];
  for (const box of boxes) {
    // what stands in brackets is a remark: "No (go to 12)"
    const said = box.words
      .toLowerCase()
      .replace(/\([^()]*\)?/g, '')
      .replace(/^[^\p{L}]+/u, '')
      .trim();
    if (said.split(/\s+/).length > FEW_WORDS) continue;
    const fits = groups
      .filter((group) => {
        const answer = answerIn(group.answers, said);
        return answer >= 0 && !group.given.has(answer) && group.boxes.some((other) => isNear(other, box));
      })
      .sort((a, b) => distance(a.boxes.at(-1)!, box) - distance(b.boxes.at(-1)!, box));
    const group = fits[0];
    if (group) {
      group.boxes.push(box);
      group.given.add(answerIn(group.answers, said));
      continue;
    }
    for (const answers of QUESTIONS) {
      const answer = answerIn(answers, said);
      if (answer >= 0) groups.push({ answers, boxes: [box], given: new Set([answer]) });
    }
  }
  const used = new Set<B>();
  return groups
    .filter(({ boxes: members }) => members.length > 1)
    .sort((a, b) => b.boxes.length - a.boxes.length)
    .flatMap(({ boxes: members }) => {
      const free = members.filter((box) => !used.has(box));
      for (const box of free) used.add(box);
      return free.length > 1 ? [free] : [];
    });
}

const answerIn = (answers: readonly RegExp[], said: string): number => answers.findIndex((answer) => answer.test(said));

const isNear = (a: Box, b: Box): boolean =>
  a.at.page === b.at.page && Math.abs(a.at.x - b.at.x) <= NEAR_X && Math.abs(a.at.y - b.at.y) <= NEAR_Y;

const distance = (a: Box, b: Box): number => Math.abs(a.at.x - b.at.x) + 2 * Math.abs(a.at.y - b.at.y);
