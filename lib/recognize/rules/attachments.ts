import type { DocumentKind } from '../../documents/kinds';

export interface AttachmentRule {
  kinds: readonly DocumentKind[];
  words: RegExp;
}

const rule = (words: RegExp, ...kinds: DocumentKind[]): AttachmentRule => ({
  kinds,
  words: new RegExp(`(?<= )(?:${words.source})(?= )`, 'g'),
});

/**
 * What upload controls are called, in the words of US claim forms, English and Spanish. What one rule has matched is gone
 * for the next: a "payment receipt" proves payment, any other receipt is the bill.
 */
export const ATTACHMENT_RULES: readonly AttachmentRule[] = [
  // what a plan answers to a claim it turns down is told on its explanation of benefits
  rule(
    /(?:denials?|adverse determinations?)(?: (?:letter|notice)s?)? or (?:eobs?|explanations? of benefits)/,
    'denial-letter',
  ),
  // either will do where a plan's own account pays: the bill is what she has in hand
  rule(
    /(?:(?:eobs?|explanations? of benefits) or (?:an? |the |your )?(?:itemi[sz]ed |detailed )(?:bill|invoice|receipt|statement)s?|(?:itemi[sz]ed |detailed )(?:bill|invoice|receipt|statement)s? or (?:an? |the |your )?(?:eobs?|explanations? of benefits)|explicacion(?:es)? de beneficios o (?:una? |la |el )?(?:factura|recibo)s? (?:detallad|desglosad)[oa]s?)/,
    'itemized-receipt',
  ),
  rule(
    /(?:eobs?|explanations? of (?:medicare )?benefits|medicare summary notices?|msn|(?:the )?other (?:health )?(?:plan|insurance|insurer|carrier|coverage|payer)s? (?:eob|statement|decision|payment|notice|explanation)s?|(?:(?:letter|paper|decision|answer|notice|statement|word) (?:from|of|by) )(?:the |your |an? )?other (?:health )?(?:plan|insurance|insurer|carrier|coverage|payer)|(?:carta|aviso) (?:del?|de la) (?:el )?otr[oa] (?:plan|seguro|aseguradora)|explicacion(?:es)? de beneficios|(?:resumen|comprobante) (?:de beneficios )?(?:del otro (?:plan|seguro)))(?: (?:from|of|de) (?:the |your |su )?(?:other|primary|first|otro) (?:health )?(?:plan|insurance|insurer|carrier|coverage|payer|seguro))?/,
    'eob-other-insurance',
  ),
  rule(
    /(?:(?:signed )?(?:letter|statement|certificate|letters)(?: of)? (?:medical )?necessity|medical necessity(?: (?:letter|statement|form|documentation|documents))?|lmn|letters? (?:from|by|of) (?:the |your |my |a )?(?:treating )?(?:doctor|physician|oncologist)(?: (?:explaining|supporting|saying|stating) .*)?|(?:doctor|physician|oncologist)s? letters?|carta (?:de necesidad(?: medica)?|(?:del?|de (?:su|la)) (?:su )?(?:medico|doctora?|oncolog[oa])))/,
    'letter-of-medical-necessity',
  ),
  rule(
    /(?:prescriptions?|recetas?|orden(?: medica)?) (?:for|para|de) (?:an? |una? )?(?:\w+ )?(?:wig|hair prosthes[ie]s|cranial prosthes[ie]s|peluca|protesis (?:capilar|craneal))(?: wig)?|wig prescriptions?/,
    'wig-prescription',
  ),
  rule(
    /(?:(?:written )?prescriptions?|rx|(?:doctors?|physicians?|providers?|treatment|written|signed) orders?|orders? (?:from|by|of) (?:the |your |a )?(?:treating )?(?:doctor|physician|provider|oncologist)|(?:orden|receta)(?: (?:medica|del medico|del doctor))?)/,
    'doctors-order',
  ),
  rule(
    /(?:(?:proof|show(?: us| me)?|something (?:to show|showing|that shows)) (?:of payment|(?:that )?you (?:have )?paid|of what you paid|what you paid)|(?:payment|paid|card|credit card|cash register|register) (?:receipt|slip|proof|confirmation)s?|receipts? (?:or|and) (?:a |the |your )?payments?|receipts?(?: (?:or|and) (?:a |the |your )?\w+)? (?:showing|that (?:shows?|proves?)|of|proving) (?:the |your |that )?(?:payments?|you (?:have )?paid)|receipts?(?: (?:or|and|a|the|your|other|copy|front|back|of))* (?:proof of payment|(?:credit |debit )?(?:card|bank) (?:statement|slip)s?|cancel+ed checks?)|(?:credit )?(?:card|bank) (?:statements?|slips?)|(?:cancel+ed|cashed) checks?|(?:(?:recibos?|facturas?|comprobantes?)(?: [ouy] )(?:una? |la |otr[oa] )?)?(?:comprobantes?|recibos?|pruebas?|constancias?|evidencias?) de(?:l)? pagos?)/,
    'proof-of-payment',
  ),
  rule(
    /(?:(?:progress|clinical|chart|office|visit|treatment|doctors?|physicians?|medical|consultation) notes?|(?:medical|clinical|treatment|health|patient|hospital) (?:records?|documentation|history)|(?:notas|registros|expediente|historia|historial)(?: (?:medic[oa]s?|clinic[oa]s?|de progreso|del medico))+)/,
    'progress-notes',
  ),
  rule(
    /(?:(?:pre ?|prior )(?:authorizations?|certifications?|approvals?|determinations?)|precertifications?|autorizacion previa)(?: (?:letter|approval|notice|documents?|documentation|result))?/,
    'pre-authorization',
  ),
  rule(
    /(?:(?:final |written )*(?:denials?|adverse (?:benefit )?determinations?)(?: (?:letter|notice)s?)?|carta de (?:denegacion|rechazo))/,
    'denial-letter',
  ),
  rule(/(?:(?:(?:letter|statement) of )?appeal letter|letter of appeal|carta de apelacion)/, 'appeal-letter'),
  rule(
    /(?:cover letter|letter (?:explaining|telling us|saying|with|about) (?:why you (?:are )?(?:filing|claiming|asking|sending)(?: \w+){0,3}|(?:the |your )?reasons? (?:for|why) (?:you are )?(?:filing|claiming|the claim|your claim))|carta de presentacion)/,
    'cover-letter',
  ),
  rule(
    /(?:(?:signed|completed|filled in|filled out|scanned|your) (?:and \w+ )?claim forms?|formulario (?:de reclamo|de reclamacion)(?: firmado)?)/,
    'claim-form',
  ),
  rule(
    /(?:(?:(?:stud(?:y|ies)|articles?|papers?|estudios?|articulos?) (?:(?:published|printed|publicad[oa]s?) )?(?:in|from|of|en|de) (?:the )?)?jama(?: (?:article|stud(?:y|ies)|paper))?s?)/,
    'jama-article',
  ),
  rule(
    /(?:(?:pages?|part|copy|excerpt|section) (?:of|from) (?:the )?)?(?:nccn|national comprehensive cancer network)(?: (?:guidelines?|reference|compendium|page|clinical practice guidelines?))?(?: (?:that|which) (?:supports?|recommends?|lists?)(?: \w+){0,3})?/,
    'nccn-reference',
  ),
  rule(
    /(?:(?:copy|text) of )?(?:the |your )?(?:state|insurance) (?:law|statute|mandate|code)s?(?: (?:that )?you (?:rely on|cite|refer to))?|ley estatal/,
    'state-law',
  ),
  rule(
    /(?:(?:peer reviewed |clinical |medical |scientific |published |journal |supporting )+(?:articles?|literature|stud(?:y|ies)|evidence|research)|(?:articulos|estudios) (?:medicos|clinicos|cientificos))/,
    'jama-article',
    'ort-article',
    'nccn-reference',
  ),
  rule(
    /(?:(?:bills?|invoices?|superbills?|factura(?:s)?)(?: \w+)? (?:and|with|y)(?: (?:the|your|el|su))? (?:receipts?|recibos?))/,
    'itemized-receipt',
    'proof-of-payment',
  ),
  rule(
    /(?:(?:fully |detailed )?itemi[sz]ed (?:bill|invoice|receipt|statement|charge)s?|(?:provider|doctor|hospital|medical|clinic)s? (?:bill|invoice|receipt)s?|superbills?|bills?|invoices?|receipts?|itemi[sz]ations?|statements? of (?:charges|services)|billing statements?|factura(?:s)?(?: detalladas?| desglosadas?)?|recibos?(?: detallados?)?|cuenta detallada)/,
    'itemized-receipt',
  ),
];

/** What only says that files can be uploaded here, any that belong to the claim. */
export const UPLOADING =
  /\b(?:uploads?|uploading|attach|attached|attachments?|attaching|adds?|choose|select|drop|drag|browse|click|tap|send|include|submit|files?|documents?|documentation|docs?|paperwork|supporting|support|additional|other|any|all|more|required|necessary|needed|relevant|related|claims?|your|you|our|my|here|or|and|to|of|the|a|an|for|from|in|as|is|are|with|this|these|that|it|be|can|must|may|please|one|only|each|at|per|up|max|maximum|limit|size|types?|formats?|accepted|allowed|supported|no|than|larger|less|computer|device|photos?|pictures?|images?|scans?|scanned|copy|copies|proof|records?|pdfs?|jpe?gs?|jpg|png|tiff?|gif|heic|docx?|mb|kb|megabytes?|numbers?|\d+|adjunt\w+|apoyo|respaldo|soporte|archivos?|documentos?|documentacion|cargar?|subir|suba|elija|escoja|seleccion\w*|arrastr\w+|su|sus|los?|las?|el|un|una|de|del|o|y|aqui|que|para|reclamo|reclamacion|fotos?|otros?|adicionales?|todos?)\b/g;

/** Files that are about her and not about the claim, or whose place in it is nobody's but hers to judge. */
export const FOREIGN_FILE =
  /\b(?:licen[cs]e|passport|photo id|ids?|id card|identification|identity|member card|insurance card|social security|power of attorney|guardianship|death certificate|birth certificate|marriage|divorce|court|police|accident report|voided check|direct deposit|bank account|w ?9|tax return|proof of (?:residence|address|identity|age|loss|disability|coverage|insurance|income|travel|citizenship)|resume|profile|avatar|signature|selfie|x ?rays?|dental|pasaporte|licencia|poder notarial|acta)\b/;
