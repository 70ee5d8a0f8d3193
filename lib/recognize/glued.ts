import { memo } from './memo';

/** What names are made of when written in one word: "patientdob", "emailaddress", "custzip". */
const PIECES = new Set(
  `first last middle full given family maiden name user real nick
  email mail address addr line street city town state province region country county zip postal post code
  phone telephone mobile cell fax home work number num contact day month year date of birth birthday birthdate dob sex gender
  billing shipping mailing bill ship customer cust client new reg txt str inp
  patient member subscriber insured insurance policy policyholder holder group plan provider physician doctor facility
  service claim id tax npi ssn relationship employer other account confirm verify diagnosis procedure charge amount total`.split(
    /\s+/,
  ),
);
const SHORTEST = 6; // letters of a word worth taking apart

/** "emailaddress" -> "email address"; a word that is not made of known ones only comes back as it is. */
export const unglued = memo((word: string): string => {
  if (word.length < SHORTEST || PIECES.has(word)) return word;
  const whole = apart(word);
  if (whole) return whole.join(' ');
  // the letter some write for the kind of the control: tPhone, sState
  const [, rest = ''] = /^[tsi](\w{3,})$/.exec(word) ?? [];
  return PIECES.has(rest) ? rest : (apart(rest)?.join(' ') ?? word);
});

/** The known words a text is made of, the longest first; undefined when something is left over. */
function apart(text: string): string[] | undefined {
  if (text === '') return undefined;
  if (PIECES.has(text)) return [text];
  for (let end = text.length - 2; end >= 2; end--) {
    const head = text.slice(0, end);
    const tail = PIECES.has(head) ? apart(text.slice(end)) : undefined;
    if (tail) return [head, ...tail];
  }
  return undefined;
}
