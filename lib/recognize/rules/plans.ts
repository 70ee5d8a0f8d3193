import { CHOICES, type Rule, TYPED } from './rule';

/** Which plan it is, as its members name it, and whether there is another beside it. */
export const PLAN_RULES: readonly Rule[] = [
  {
    means: '%planName',
    words:
      /\b(?:name of (?:the |your )?)?(?:health )?(?:plan|product|coverage|option) (?:that )?(?:you|they|the \w+) (?:have |has |had )?(?:bought|purchased|chose|chosen|selected|picked|signed up for|enrolled in|elected)\b/,
    unless: /\b(?:other|another|number|id|date)\b/,
    strength: 0.97,
    sure: true,
    only: [...TYPED, 'select'],
  },
  {
    // kinds of plan, named as an example
    means: '%planName',
    words: /^(?:plan|product|coverage|option)\b.*\b(?:hmo|ppo|epo|hdhp)\b.*/,
    strength: 0.85,
    only: TYPED,
  },
  { means: '%policyNumber', words: /^policy$/, strength: 0.75, only: ['text'] },
  {
    // of whom it might be, is told along with the question
    means: 'otherCoverage.exists',
    words:
      /\b(?:coverage|insurance|insured|covered|plan)\b(?: \w+){0,3} (?:besides|other than|in addition to|apart from|on top of) (?:this|our|the|your) (?:\w+ ){0,2}(?:plan|coverage|insurance|policy|one)\b.*/,
    unless: /\b(?:name|number|phone|address|eob|dental|vision)\b/,
    strength: 0.96,
    sure: true,
    only: CHOICES,
  },
  {
    means: 'otherCoverage.exists',
    words: /^(?:(?:any|group|health|medical) )*(?:insurance|coverage|plan)$/,
    strength: 0.8,
    only: ['radio-group'],
  },
];
