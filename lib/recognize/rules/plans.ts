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
  {
    // what the other one is to be told
    means: 'otherCoverage.detail',
    words:
      /\b(?:shar(?:e|ed|ing)|releas(?:e|ed|ing)|disclos(?:e|ed|ing)|sen[dt]|forward(?:ed)?|giv(?:e|en)|told|tell|compart\w+|envi\w+)\b.{0,24}\b(?:with|to|con|a) (?:(?:the|my|your|that|any|mi|su|el|la) )?(?:other|another|second|secondary|supplemental|medigap|otr[oa]) (?:health |medical |insurance )*(?:insurers?|insurance|plans?|carriers?|compan(?:y|ies)|polic(?:y|ies)|seguros?|aseguradoras?|planes)\b.*/,
    strength: 0.97,
    sure: true,
    only: CHOICES,
  },
  {
    // what it would pay for, beside boxes to tick
    means: 'otherCoverage.detail',
    words:
      /^(?:(?:the|that|this|your) )?(?:other|second|secondary) (?:health |group |medical )*(?:insurance|plan|policy|coverage) (?:also )?(?:covers|pays for|includes)\b.*|^(?:what|which \w+) (?:does|will) (?:the|that|your|this) (?:other |second |secondary )?(?:health |group |medical )*(?:insurance|plan|policy|coverage) (?:cover|pay for|include)\b.*|^(?:el |la )?otr[oa] (?:seguro|plan|poliza|cobertura) (?:cubre|paga|incluye)\b.*/,
    strength: 0.97,
    sure: true,
    only: CHOICES,
  },
  {
    // whether there is any, and a list of where it may be from
    means: 'otherCoverage.exists',
    words:
      /\b(?:covered|insured|enrolled|have|has|carry|carries)\b.{0,24}\b(?:other|another) (?:\w+ ){0,2}(?:insurances?|coverages?|plans?|polic(?:y|ies))\b (?:(?:through|from|under|including|either|whether|like|such as|for example) )*(?:an?|the|your|his|her|their|any|medicare|medicaid|tricare|work|job|employers?|individual|union|spouses?|parents?|retiree)\b.*/,
    unless:
      /\b(?:names?|number|phone|address|eob|paid|ended|stopped|terminated)\b|\b(?:accident|injury|driver|vehicle)\b/,
    strength: 0.93,
    sure: true,
    only: CHOICES,
  },
];
