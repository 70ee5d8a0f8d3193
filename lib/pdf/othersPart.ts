/**
 * Whether a heading leaves its part to somebody else than her, in words that only paper has: "Agent and home office only",
 * "For plan staff", "To be completed and signed by the physician".
 */
export const isOthersPart = (heading: string): boolean =>
  /\b(?:office|staff|agents?) only\b/i.test(heading) ||
  /^for (?:the )?(?:plan|office|claims?|company|carrier|insurer|administrator|fund|trust)(?: (?:staff|office|department|personnel|examiner))?\W*$/i.test(
    heading,
  ) ||
  /\b(?:completed|filled (?:in|out)|signed)(?: and \w+)? by (?:the |your |an? )?(?:attending |treating )?(?:physician|doctor|provider)\b/i.test(
    heading,
  );
