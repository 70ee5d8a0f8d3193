/** What a button's words say that it adds: a line of the claim, something it does not name, or nothing of the kind. */
export type Adds = 'line' | 'any' | '';

const VERB =
  /^\W*(?:\S{0,12} )?(?:add|insert|new|another|one more|enter|save|include|agreg(?:ue|ar|a)|añad(?:a|ir|e)|nuev[oa]|otr[oa]|guarde?(?:ar)?)(?![\p{L}])/iu;

const LINE =
  /(?<!\p{L})(?:services?|(?:line )?items?|(?:service |claim )?lines?|expenses?|charges?|visits?|procedures?|sessions?|suppl(?:y|ies)|treatments?|purchases?|servicios?|l[ií]neas?|gastos?|cargos?|sesi[oó]n(?:es)?|partidas?)(?!\p{L})/iu;

/** What else a claim form has several of, or a portal keeps. */
const OTHER =
  /(?<!\p{L})(?:provider|doctor|physician|prescriber|facility|hospital|clinic|attach|file|document|photo|image|scan|page|upload|dependent|person|people|patient|member|family|child|spouse|user|insur|coverage|polic|plan|diagnos|icd|code|modifier|receipt|invoice|bill|statement|payment|payer|note|comment|message|address|phone|number|e-?mail|contact|account|card|bank|claim|form|request|signature|draft|favou?rite|cart|later|proveedor|m[eé]dico|archivo|documento|adjunto|foto|recibo|factura|dependiente|persona|paciente|seguro|p[oó]liza|c[oó]digo|nota|pago|direcci[oó]n|tel[eé]fono|reclam|solicitud|formulario|borrador)/iu;

/** "to the claim", "claim line": the claim is where the line goes, not what is added. */
const WHERE =
  /(?<!\p{L})(?:to|into|in|on|al?|en) (?:the |your |my |this |la |el |su )?(?:claim|list|table|form|request|bill|reclamaci[oó]n|lista|tabla|solicitud|formulario)(?!\p{L})|claim (?=lines?|items?|services?|details?)/giu;

const ANYTHING =
  /^\W*(?:add|insert|new|another|agregar|añadir|nuev[oa]|otr[oa])(?: (?:a|an|another|one|new|more|otr[oa]|un[oa]?|nuev[oa]))*(?: (?:rows?|entry|entries|record|fila|filas|entrada|registro))?\W*$/i;

/** What the words of a button say that pressing it adds. Only what names a service line, or nothing at all, may be one. */
export function addsWhat(words: string): Adds {
  const bare = words.replace(WHERE, ' ').replace(/\s+/g, ' ').trim();
  if (OTHER.test(bare)) return '';
  if (ANYTHING.test(bare)) return 'any';
  return VERB.test(bare) && LINE.test(bare) ? 'line' : '';
}

/** Words that say that what was entered goes into a list: "Save service", "Add to claim", "Add this line". */
export const putsIntoList = (words: string): boolean =>
  /^\W*(?:save|enter|guardar?)(?!\p{L})|(?<!\p{L})add (?:this|it)(?!\p{L})/iu.test(words) ||
  words.replace(WHERE, '') !== words;

/** Words that say for themselves that pressing brings up a service line, where the page shows none to tell by. */
export const opensLine = (words: string): boolean =>
  addsWhat(words) === 'line' && /(?<!\p{L})(?:add|agregar|añadir)(?!\p{L})/iu.test(words);
