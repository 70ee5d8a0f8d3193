import { memo } from './memo';

/** Words that only Spanish labels and options hold; without accents, lower case. */
const SPANISH =
  /\b(?:el|los|las|del|al|su|sus|una|que|con|para|por|numero|nombre|apellidos?|fecha|codigo|direccion|ciudad|estados?|telefono|correo|paciente|asegurad[oa]|titular|poliza|grupo|seguro|servicios?|medic[oa]|proveedor|hospitalizad[oa]|consultorio|hogar|casa|cantidad|cargos?|pag(?:o|ad[oa])|saldo|factura|diagnostico|procedimiento|descripcion|lugar|sexo|femenino|masculino|mujer|hombre|nacimiento|parentesco|conyuge|espos[oa]|hij[oa]s?|otr[oa]s?|uno|mismo|titulo|firma|si|dia|mes|ano|inicial|segundo|primer[oa]?|efectivo|cheque|tarjeta|enfermedad|lesion|tratamiento|atencion|condado|pais|calle|desde|hasta|monto|ambulatorio|internado|cobertura|relacion|empleador|patrono|solter[oa]|casad[oa]|elija|seleccione|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/;

const isSpanish = (text: string): boolean =>
  SPANISH.test(
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase(),
  );

const APART = /\s+[/|\u2022\u00b7\u2013\u2014-]\s+|\s*\n\s*/;

/** "Policy number (número de póliza)" */
const BRACKETED = /^(\P{L}*\p{L}[^()]+?)\s*\(([^()]*\p{L}{3}[^()]*)\)\W*$/u;

/**
 * A label or choice that says the same in English and in Spanish ("Date of birth / Fecha de nacimiento"), each language
 * by itself, English first; any other text as it is. A list ("City / State / ZIP") stays whole: it is one language.
 */
export function inEachLanguage(text: string): string[] {
  const [, outside = '', within = ''] = BRACKETED.exec(text) ?? [];
  if (within !== '' && isSpanish(within) && !isSpanish(outside) && !ENGLISH.test(within)) return [outside, within];
  const parts = text.split(APART).filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2) return [text];
  const spanish = parts.map(isSpanish);
  const turn = spanish.indexOf(true);
  // one language after the other, never mixed
  const isTwo = turn > 0 && spanish.slice(turn).every(Boolean);
  const isReversed = spanish[0] && !spanish.at(-1) && spanish.lastIndexOf(true) + 1 === spanish.indexOf(false);
  if (isTwo && parts.length === 2 * turn) return [parts.slice(0, turn).join(' / '), parts.slice(turn).join(' / ')];
  if (isTwo && turn === 1) return [parts[0]!, parts.slice(1).join(' / ')];
  if (isReversed && parts.length === 2 * spanish.indexOf(false)) {
    const cut = spanish.indexOf(false);
    return [parts.slice(cut).join(' / '), parts.slice(0, cut).join(' / ')];
  }
  return [text];
}

const ENGLISH = /\b(?:the|of|and|or|you|your|is|are|was|were|with|this|that|by|on|if|for|name|date|number)\b/i;

/**
 * "Telephone Teléfono", as a label reads whose second language stands on a line of its own: cut before the capital that
 * begins the Spanish, where nothing before it is Spanish and nothing behind it English.
 */
export const oneAfterTheOther = memo((text: string): readonly string[] => {
  const parts = inEachLanguage(text);
  if (parts.length > 1) return parts;
  for (const { index } of text.matchAll(/(?<=\s)[¿¡]?\p{Lu}/gu)) {
    const [before, behind] = [text.slice(0, index).trim(), text.slice(index)];
    if (isSpanish(before)) break;
    const [first = ''] = behind.split(/\s/);
    const begins = isSpanish(first) || /[áéíóúñ¿¡]/i.test(first);
    // of a list each language has the whole
    const isList = before.split(' / ').length === behind.split(' / ').length && !/[/|–—-]$/.test(before);
    if (begins && isList && /\p{L}{3}/u.test(before) && !ENGLISH.test(behind)) return [before, behind];
  }
  return [text];
});
