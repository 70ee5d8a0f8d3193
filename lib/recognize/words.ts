import { unglued } from './glued';
import { memo } from './memo';
import { NOISE, SHORT, SPOKEN_SHORT } from './shortForms';

/** Turns the texts of a page into plain lower-case words that rules can be written against. */

const FORMAT_HINT =
  /\(?\bdd\s*[/.\- ]\s*mmm\s*[/.\- ]\s*yy(?:yy)?\b\)?|\(?\b(?:mm|m|dd|d)\s*[/.\- ]\s*(?:dd|d|mm|m)\s*[/.\- ]\s*(?:yyyy|yy|ccyy|aaaa|aa)\b\)?|\(?\b(?:yyyy|ccyy)\s*[/.\- ]\s*mm\s*[/.\- ]\s*dd\b\)?|\b(?:yyyy|ccyy) ?mm ?dd\b|\bmmddyyyy\b|\bmmddccyy\b|\bmmddyy\b/gi;

/** "Name as it appears on the card": where it is printed is not asked. */
const AS_SHOWN =
  / (?:exactly )?(?:as|just as|like) (?:it |they )?(?:is |are )?(?:appears?|shown|printed|listed|written|seen) (?:on|in) .*$| as (?:the|your) (?:insurer|plan|carrier|company|employer|record|card)s? (?:has|have|shows?|lists?|says?)(?: it| them)?$| (?:as )?on (?:file|record) (?:with|at) (?:the|your) \w+$/;

/** "Telephone and, in the next box, e-mail": what another box takes. */
const IN_ANOTHER_BOX =
  / (?:and )?in the (?:(?:next|following|second) (?:box|field|space|line)|(?:box|field|space|line) (?:(?:which|that) follows|below|beside|to the right))\b.*$/;

/** "Employer (leave blank for individual plans)": when it is not asked. */
const LEFT_OPEN =
  /(?<=[a-z]) (?:(?:please )?(?:leave|keep) (?:it |this )?(?:blank|empty)|deje(?:lo)? en blanco|dejar en blanco) (?:if|when|unless|where|for|si|cuando|para)\b.*$/;

/** "Other insurance (Y/N)": how it is to be answered. */
const YES_OR_NO = /(?<=[a-z]{2}) y (?:or )?n$/;

/** "1. Patient's Name (Last, First, M.I.) *Required" -> "patients name last first mi". */
export const words = memo((text: string): string =>
  withoutBoxNumber(plainWords(text))
    .replace(AS_SHOWN, '')
    .replace(IN_ANOTHER_BOX, '')
    .replace(LEFT_OPEN, '')
    .replace(YES_OR_NO, ''),
);

/** "Telephone (33)": the item of the CMS-1500 it stands for; lower numbers may count rows or diagnoses. */
const ITEM_BEHIND = /(?<=\p{L}{2}.*)\((?:box |item |field )?(?:1[3-9]|2\d|3[0-3])[a-k]?\)\s*$/iu;

/** "Dr.'s group", but not "12 Main Dr.". */
const A_DOCTOR = /\bdr(?= (?:name|first|last|group|practice|office|npi|phone|address|fax|email|e mail|who)\b)/g;

/** Like `words`, with a number at the start kept: an option "22 On campus" is not box 22. */
export function plainWords(text: string): string {
  return text
    .replace(ITEM_BEHIND, '')
    .replace(/^\s*\(?[a-f][.)]\s+(?=\p{L}{2})/iu, '') // the letter of a sub-question: "a. Employment?"
    .replace(/≠|!=/g, ' not ')
    .replace(/\bn\.?\s?[º°](?=\s)/gi, 'numero') // N.º
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(FORMAT_HINT, ' ')
    .replace(/['’`´]s?\b/g, '') // patient's -> patient
    .replace(/\b(?:[a-z]\.){2,}[a-z]?(?![a-z])/g, (match) => match.replaceAll('.', '')) // d.o.b. -> dob
    .replace(/\bno\.\s?(?=\W|$|of)/g, 'number ')
    .replace(/#/g, ' number ')
    .replace(/&/g, ' and ')
    .replace(/\$/g, ' dollars ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:required|requerido|obligatorio|opcional|optional|mandatory)\b/g, ' ')
    .replace(/\bins (?=(?:pd|paid|pmt|payment|co|comp|company|carrier)\b)/g, 'insurance ')
    .replace(/\bln ?(?=\d\b)|(?<=\d )ln\b/g, 'line ') // "addr ln2", "all on 1 ln"
    .replace(/\b[a-z]{2,5}\b/g, (word) => SPOKEN_SHORT[word] ?? word)
    .replace(/\bsub (?=(?:id|name|dob|birth|date of birth|ssn|first|last|address|phone|sex)\b)/g, 'subscriber ')
    .replace(/(?<=\bpatient )sub\b/, 'subscriber')
    .replace(/\bnumber (?=del? )/g, 'numero ') // "núm. de póliza"
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?:^| )st$/, ' state')
    .replace(REFERS, (short) => REFERRER[short]!)
    .replace(A_DOCTOR, 'doctor')
    .trim();
}

/** "Ref MD", "Ord prov": short for the one who refers or orders only before such a word, elsewhere for a reference or an order. */
const REFERS =
  /\b(?:ref|ord)(?=(?: (?:ref|ord|or))* (?:prov|provider|phys|physician|md|dr|doctor|npi|name|by|first|last)\b)/g;
const REFERRER: Record<string, string> = { ref: 'referring', ord: 'ordering' };

/** Paper forms number their boxes: "11d. Is there another plan?". */
const withoutBoxNumber = (text: string): string =>
  text.replace(/^(?:box |item |field )?\d{1,2} ?(?:(?!e mail)[a-f])? (?=[a-z]{2})/, ''); // "11. E-mail" is no box 11e

/** "ctl00$Main$txtMbrID" -> "member id"; '' when nothing a person would read is left. */
export const nameWords = memo((name: string): string => {
  const split = name
    .replace(/^ext-(?=(?:gen|comp|element)?-?\d{3,})/i, '') // counted by a library, and no extension
    .replace(/\bln(?=[[_.-]?\d)/gi, 'line')
    .replace(/\bst(?=[12](?!\d))/gi, 'street') // one state, and two lines of a street
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .flatMap((word) => word.split(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/));
  // beside other letters it is short for the patient; by itself, as "pn" and "pp" are, for anything
  if (split.join('') === 'pt') return '';
  return split
    .filter((word) => word !== '' && !NOISE.has(word) && !/^0\d*$/.test(word))
    .map((word) => SHORT[word] ?? unglued(word))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\b[fl] (?=name\b)/, (letter) => (letter === 'f ' ? 'first ' : 'last '))
    .replace(/(?:^| )mail$/, ' email')
    .replace(REFERS, (short) => REFERRER[short]!)
    .trim();
});

/** Small words that carry no meaning of their own in a label: grammar, asking, and what every form says. */
const SMALL = new Set(
  `a an the of for to in on at by or and any if as is are be was were been being this that these those there here with from into than then also so
  i me my mine we us our ours you your yours he him his she her hers they them their theirs it its
  do does did done have has had can could will would shall should may might must
  what which who whom whose when where how why
  live lives living about news updates request regarding
  below above here box relate relates please enter provide type fill choose select box per give given tell say says show shows shown write put see print printed use used
  number code name information info details full legal exactly listed appears appear card applicable known only just example eg numbers kind
  mr mrs ms dr sir madam
  de la el los las del al su sus un una en y e o u con para por que se le les lo
  cual quien cuando donde como numero nombre indique escriba ponga favor usted fue fueron era`.split(/\s+/),
);

/** Where on paper the answer is found says nothing about what is asked: "the code on the bill or your receipt". */
const FOUND_ON =
  /\b(?:on|from|in|at the top of) (?:(?:the|your|their|his|her|this|that|each|an|a) )?(?:\w+ ){0,2}?(?:bills?|invoices?|receipts?|statements?|superbills?|summary|cards?|letters?|records?|charts?|forms?|page)\b(?: or (?:(?:the|your|a) )?(?:\w+ )?(?:bills?|invoices?|receipts?|statements?|summary|cards?|letters?|records?))?|\b(?:segun|como|tal como|tal y como|que) (?:aparece|figura|esta|sale|dice) en (?:la|el|su) (?:tarjeta|carne|factura|recibo)(?: del? (?:su |la )?(?:plan|seguro|asegurad\w+|aseguradora))?\b/g;

/** "Address at which the member receives mail", "street, including apartment": what only describes what is asked before it. */
const DESCRIBES =
  / (?:(?:at|by|for|from|in|of|on|through|to|under|with) (?:which|whom)|(?:en|por|con|de|a) (?:(?:el|la|los|las) (?:que|cual(?:es)?)|quien(?:es)?)|including|incluyendo|inclusive) [^_]*$/;

/** In which order, and how kept apart, several are listed in one box. */
const IN_ORDER =
  /\b(?:(?:with )?the )?(?:main|primary|principal|most important)(?: one| code)? (?:comes )?first\b|\b(?:separated?|divided|apart) (?:them )?(?:by|with) (?:an? )?(?:commas?|spaces?|semicolons?)\b|\b(?:el |la )?principal primer[oa]\b|\bseparad[oa]s (?:por|con) (?:una )?(?:comas?|espacios?)\b/g;

/** For whom a box is says nothing of what it asks: "name, if signed by another person". */
const FOR_WHOM =
  / (?:only )?(?:if|when) (?:it is |this is |you are )?(?:signed|someone|somebody|another person|the signer|other than|not)\b.*$/;

/** How many words of the phrase a match leaves unexplained; `unexplained` takes out what else explains itself. */
export function leftovers(phrase: string, match: RegExpMatchArray, unexplained: (text: string) => string): number {
  const at = match.index ?? 0;
  const rest = unexplained(
    `${phrase.slice(0, at)} _ ${phrase.slice(at + match[0].length)}`
      .replace(FOUND_ON, ' ')
      .replace(FOR_WHOM, ' ')
      .replace(DESCRIBES, ' ')
      .replace(IN_ORDER, ' ')
      .replace(/ (?:in case|if (?:we|there are)|for|with) (?:\w+ ){0,3}questions\b.*$/, ' ')
      .replace(/ (?:please )?(?:attach|enclose|include) .*$/, ' ')
      .replace(/\brelate\b.*$/, ' '),
  );
  return rest
    .split(' ')
    .filter((word) => word !== '' && word !== '_' && !SMALL.has(word) && !/^\d{1,2}$|^[a-l]$/.test(word)).length;
}

/** The words of a label that carry meaning: all but small ones, of which those that are `known` to mean something stay. */
export const contentWords = (phrase: string, known: ReadonlyMap<string, unknown>): string[] =>
  phrase.split(' ').filter((word) => word !== '' && (known.has(word) || !SMALL.has(word)));

/** "Clinic or practice name": nothing but kinds of firm, of these. */
export const namesOfFirms = (kinds: string): RegExp =>
  new RegExp(`^(?:(?:medical )?(?:${kinds})s? ?(?:or |o )?){2,}(?:names?)?$`);
