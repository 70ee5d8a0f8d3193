import { type Rule, TYPED } from './rule';

/** Practices, companies and places by what they are called; as in party.ts, whose each is, the rest of the form tells. */

const A_DOCTOR =
  '(?:doctor|physician|clinician|provider|practitioner|oncologist|specialist|surgeon|medic[oa]|doctora)s?';
const A_FIRM =
  '(?:company|business|firm|practice|clinic|office|cent(?:er|re)|group|lab(?:oratory)?|hospital|store|shop|organi[sz]ation|institution|facility|vendor|compania|empresa|negocio|clinica|consultorio|centro|laboratorio|tienda|institucion|organizacion)';

/** "The doctor's medical group", "Practice the clinician belongs to", "Consultorio del médico". */
const PRACTICE_OF_DOCTOR = new RegExp(
  [
    `^(?:the |your )?(?:\\w+ing )?${A_DOCTOR} (?:medical |group |physician )*(?:group|practice|clinic|office|firm|affiliation|organi[sz]ation)(?: names?)?$`,
    `^(?:names? of )?(?:the )?(?:medical |group )*${A_FIRM}(?: or (?:medical )?${A_FIRM})* (?:(?:that|which|where|to which|with which) )?(?:the |your |this )?(?:\\w+ing )?${A_DOCTOR} (?:belongs? to|belongs|works?(?: (?:at|for|in|with))?|practices?(?: (?:at|in|with))?|is (?:with|at|part of|affiliated with|employed by)|bills (?:under|through))$`,
    `^(?:nombre del? (?:la )?)?(?:consultorio|clinica|practica|oficina|grupo(?: medico)?)(?: (?:o|y) (?:consultorio|clinica|grupo(?: medico)?))* (?:del?|de la) ${A_DOCTOR}$`,
  ].join('|'),
);

/** No more than what kind of firm: "Telehealth company", "Laboratory or imaging center", "Centro de infusión". */
const FIRM_ALONE = new RegExp(
  `^(?:names? of (?:the )?)?(?:the )?(?:(?!group$)\\w+ ){0,4}${A_FIRM}(?: or (?:\\w+ )?${A_FIRM})?$|^(?:nombre del? (?:la )?)?(?:la |el )?${A_FIRM}(?: o ${A_FIRM})?(?: del? \\w+| medic[oa])?$`,
);

/** The practice, company or place that somebody works at or that sent a bill, asked for by its name. */
export const FIRM_RULES: readonly Rule[] = [
  {
    means: '@organization',
    words:
      /\b(?:practice(?: or group)?|medical group|organization|organisation|business|group practice|company|clinic|office)(?: or [a-z]+)? name\b|\b(?:law firm|agency)(?: or (?:organization|agency|company))?\b|\bname of (?:the )?(?:practice|organization|business|company)\b|\bnames? (?:or )?organi[sz]ation(?: names?)?$|^(?:(?:that|the|this|your) )?(?:(?:\w+ing )?(?:doctor|clinician|physician|provider|oncologist|specialist|surgeon|hematologist)s? )?(?:group )?practice(?: or (?:clinic|group|facility|office))?$|^(?:(?:the|that|your|representative|agent|helper|company)s? ){0,2}organi[sz]ation$|^(?:company|business|firm|practice|clinic|group|office)(?: or (?:(?:medical|group) )?(?:company|business|firm|practice|clinic|group|office))+$|^(?:nombre del? )?(?:la )?(?:(?:consultorio|clinica|practica|oficina) o )?grupo medico$/,
    unless: /\b(?:insurance|employer|carrier)\b/,
    strength: 0.85,
  },
  {
    means: '@organization',
    words: PRACTICE_OF_DOCTOR,
    unless: /\b(?:insurance|employer|carrier)\b/,
    strength: 0.9,
    only: TYPED,
  },
  {
    // a firm and no word of whose: the heading over it says
    means: '@firm',
    words: FIRM_ALONE,
    unless:
      /\b(?:insur\w+|employers?|carriers?|plan|your|my|payer|bank|card|account|seguros?|aseguradora|empleador|su|mi|union|age|blood|other|another|prior|previous|otr[oa]|names?(?! of)|nombres?(?! de)|(?:tele)?phone|telefono|fax|e ?mail|correo|address|direccion|street|calle|city|ciudad|state|estado|zip|postal|number|numero|id|type|tipo|contact|persons?|where|who|what|which|in|at|for|if|is|are|you|do|does|donde|quien|en)\b/,
    strength: 0.82,
    only: ['text', 'combobox'],
  },
];
