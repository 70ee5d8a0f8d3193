import type { ControlKind } from '../../pipeline';

/**
 * What is recognized only so that it is left alone. Signing, certifying and agreeing are the patient's own acts; search,
 * sign-in and marketing boxes have nothing to do with a claim.
 */
export interface NeverRule {
  concept: string;
  words: RegExp;
  why: string;
  /** In sections that match, the words mean something of the claim after all. */
  unlessUnder?: RegExp;
  /** The name of a box says it too, whatever its label says: "Your e-mail". */
  evenNamed?: boolean;
  /** Not even its words ask for something of a person. */
  asksNothing?: boolean;
  /** A list that is named for itself may say it inside its box, of how it is searched. */
  unlessInList?: boolean;
  /** Only for these kinds of control. */
  only?: readonly ControlKind[];
}

export const NEVER_RULES: readonly NeverRule[] = [
  {
    concept: 'signature',
    words:
      /\b(?:signatures?|sign (?:here|below|your name|name|by|with|using|as|in (?:the|this) (?:box|space))|must sign|e ?sign\w*|signed(?! up\b)|firma(?:r|do)?|type (?:in )?your (?:full )?(?:legal )?(?:first and last )?name\b|initials? here|your initials)\b|^initials$|^on file$|\bsof$/,
    why: 'This is a signature: only you can sign.',
  },
  {
    concept: 'consent',
    words:
      /\b(?:i (?:hereby |also |have read |do )?(?:certify|agree|authori[sz]e|consent|acknowledge|attest|confirm|understand|accept|declare|swear|affirm)|(?<=^(?:\w+ ){1,4})(?:may|can) (?:share|release|disclose)|^(?:may|can) we (?:talk|speak|contact|call|share|discuss|leave|release)\b|certif(?:y|ication)|attest(?:ation)?|cert(?:ify)? (?:true|correct)|terms (?:and|of)|privacy (?:policy|agreement|notice|practices)|statement of truth|under penalty|perjury|authorization to (?:release|disclose)|consent|(?<=^)(?:yo )?entiendo que\b.*\b(?:fals|fraud|delito|fraude)\w*|autorizo|certifico|juro|acepto|declaro|electronic communications?|true and (?:correct|complete|accurate)|i (?:told|have told|am telling) (?:you |us )?the truth|(?:dije|digo|he dicho) la verdad|(?:wrote|written|said|given)(?: \w+)? is true|false (?:claim|statement)s?|defraud)\b/,
    why: 'This is a consent or attestation: only you can give it.',
  },
  {
    concept: '',
    words:
      /\b(?:captcha|security (?:code|question|image)|(?:verification|activation|confirmation|authentication) code|two factor|one time (?:code|password|passcode)|otp|passcode|pin (?:number|code)|enter the (?:characters|text) (?:you see|shown|above|below)|not a robot)\b/,
    why: 'A security check is not part of the claim.',
    asksNothing: true,
  },
  {
    concept: '',
    words:
      /\b(?:user ?name|user ?id|log ?in(?: id)?|log ?on|sign ?in(?! (?:the|this) (?:box|space)\b)|password|contrasena|usuario)\b/,
    why: 'Sign-in boxes are never filled.',
  },
  {
    concept: '',
    words:
      /^(?:search|buscar|find|look ?up|site search|query|keywords?|search (?:the |this |our |all )?(?:\w+ ?){0,3}|find (?:a |an )(?:\w+ ?){1,3}|q)$|\bsearch (?:this|the|our|for|by|portal|site|help|claims|members)\b|\bhow can we help\b|\bfilter\b|\blook up\b|\bwhat are you (?:searching|looking) for\b|^(?:mobile|quick|site|header|main|top) search\b|^find (?:a |an |the |your )?(?:nearest )?(?:store|branch|location|dealer|office|shop|agent)s?\b/,
    unlessInList: true,
    why: 'A search box is not part of the claim.',
    asksNothing: true,
  },
  {
    concept: '',
    words:
      /\b(?:newsletters?|(?:monthly|weekly|quarterly) (?:(?:health|wellness|news|member) letter|bulletin|digest|magazine)s?|subscribe (?:to|for|with|by|now|today)|^subscribe$|sign up for|mailing list|marketing|promotions?|stay (?:informed|updated|in touch)|(?:get|send me) (?:updates|news|tips)|boletin|health tips|wellness (?:tips|news)|receive (?:news|updates|offers))\b/,
    why: 'A newsletter box is not part of the claim.',
    evenNamed: true,
  },
  {
    concept: '',
    words:
      /\b(?:chat|(?<!\w )ask (?:a question|us|me)|type (?:a|your) (?:message|question)|message to (?:us|agent)|virtual assistant|feedback|rate (?:this|your)|how (?:satisfied|was (?:your|our|the|this) (?:visit|experience|service|claim|call|stay)(?! (?:held|done|conducted|delivered|provided|given|paid|billed)\b))|survey)\b/,
    why: 'A chat or feedback box is not part of the claim.',
    asksNothing: true,
  },
  {
    concept: '',
    words: /\b(?:promo(?:tion(?:al)?)? ?codes?|coupon|voucher|discount|gift card|referral code|access code|donat\w+)\b/,
    why: 'A promotion box is not part of the claim.',
    asksNothing: true,
  },
  {
    concept: '',
    words:
      /\b(?:leave (?:this |it )?(?:field )?(?:blank|empty)(?! (?:if|when|unless|where|for)\b)|do not fill|honeypot|hp field|if you are human|bots? only|are you human|honey ?pot|decoy)\b|^(?:fake|dummy)/,
    why: 'This field is a trap for robots.',
    asksNothing: true,
  },
  {
    concept: '',
    words:
      /\b(?:remember me|save (?:my|this) (?:information|info|form|progress)|go paperless|paperless|notif(?:y|ications?)|text (?:me|messages?)|text alerts|alerts by (?:text|phone|e ?mail)|notes? to (?:yourself|self|myself)|private notes?|language preference|preferred language|how did you hear|time zone|^country code$)\b/,
    why: 'A preference of yours, not part of the claim.',
  },
  {
    concept: 'payee',
    words:
      /\b(?:routing|bank|ach|eft|account type|checking|savings|direct deposit|iban|swift|payee|name on (?:card|account)|(?<!\b(?:insurance|member|membership|plan|health|medical|fund|union|trust|benefits?|employee|subscriber|id|identification) )(?:credit |debit )?card number|card security|cvv|cvc|expir(?:y|ation|es))\b/,
    unlessUnder:
      /\b(?:insurance|member|plan|health|fund|union|trust|benefits?|employee|subscriber|id|your|the) card\b|\band card\b/,
    why: 'Where the money goes is yours to enter.',
  },
];

/** What the page tells browsers to put into a box, where that is nothing of the claim. */
export const NEVER_BY_AUTOCOMPLETE: readonly Pick<NeverRule, 'concept' | 'words' | 'why'>[] = [
  { concept: '', words: /^one-time-code$/, why: 'A security check is not part of the claim.' },
  { concept: 'payee', words: /^cc-(?:name|number|exp|csc|type)/, why: 'Where the money goes is yours to enter.' },
];

/** Sections in which everything is signing: printed names and dates there belong to the signature. */
export const SIGNING_SECTION =
  /\b(?:signatures?|certification|attestation|attest|authori[sz]ation|declaration|statement of truth|sign and (?:date|submit)|date signed|acknowledg\w+|firma|certificacion)\b/;

/** What the doctor writes and signs: to be read, and nobody else's to fill in. */
export const DOCTORS_PART =
  /\b(?:attending |treating )?(?:physician|doctor|provider|oncologist)s? (?:statement|certification)$|\b(?:completed|filled (?:in|out)) by (?:the |your |an? )?(?:attending |treating |ordering )?(?:physician|doctor|oncologist)\b/;

/** What the employer fills in. */
export const EMPLOYERS_PART = /\bemployers? (?:statement|certification|section)$/;

/** Sections for expenses of another kind than care for an illness. */
export const OTHER_EXPENSES =
  /^(?:(?:section|part|step) )?(?:\w{1,3} )?(?:orthodont\w+|dental|vision|optical|hearing aids?|prescription drugs?|pharmacy|mileage|travel|lodging|transportation|parking|(?:(?:day|child|elder|dependent|adult) ){1,2}care)(?: (?:(?:to|for) (?:care|treatment)|of an? (?:child|elder).*|care|claims?|expenses?|services?|costs?|information|details))*$/;

/** Sections whose fields are not part of the claim at all: of the page, of an office, of other claims. */
export const FOREIGN_SECTION =
  /\b(?:newsletter|search|chat|sign ?in|log ?in|contact us|feedback|survey|direct deposit|bank(?:ing)?|electronic funds|emergency contact|(?<!power of )attorney|(?:office|agency|company|plan|fund|trust|carrier|insurer|administrator) use|internal use|use only|(?:do not|dont) write (?:below|in|under|beneath)|for review by|(?:completed|filled (?:in|out)) by (?:the |our |your )?(?:employer|benefits office|human resources|plan|fund|trust|insurer|carrier|company|administrator|claims? (?:office|department|examiner))|claims? (?:already|previously) (?:sent|filed|submitted|made|paid)|(?:previous|prior|earlier|past) claims?)\b/;
