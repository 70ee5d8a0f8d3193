import { CHOICES, type Rule, TYPED } from './rule';

const OTHER = '(?:other|another|second|secondary|otr[oa]|segund[oa]|secundari[oa])';
const DECIDES =
  '(?:made|makes|issued|sent|gave) (?:the|this|that|its|your) (?:\\w+ )?(?:decision|denial|determination|notice)|(?:denied|refused|rejected|turned down|said no to) (?:the|this|your|my|coverage|payment)|decided';
const INSURER = '(?:insurers?|insurance(?: company| carrier)?|carriers?|plans?|health plans?|hmo|company)';
const SPOUSE = '(?:spouse|husband|wife|(?:domestic )?partner|parent|mother|father|conyuge|espos[oa]|padre|madre)s?';

/** Numbers on a card, companies, employers and how people belong together, in the further words of forms: beside `COVERAGE_RULES`. */
export const MEMBERSHIP_RULES: readonly Rule[] = [
  {
    means: '%memberId',
    words:
      /^benefits? (?:number|id)$|^(?:number|id) (?:of|on|for) (?:that|this|the other|its|the second) (?:policy|plan|card|insurance|coverage)$|^numero (?:de|en) es[ae] (?:poliza|plan|tarjeta|seguro)$|\bpolicy id(?: number)?\b|\b(?:primary |main )?identifier (?:of|for) (?:the )?(?:subscriber|member|insured|enrollee|policy ?holder|patient|beneficiary)\b|\b(?:subscriber|member|insured|enrollee)s? (?:primary |main )?identifier\b|\bbenefits? (?:identification|id) number\b|\bbenefits? number (?:\w+ ){0,2}on\b.*|\b(?:plan|fund|board|trust|union|church|program|agency) assigned (?:id |identification |member )?number\b/,
    unless: /\b(?:group|bank|routing|tax|provider|doctor|phone|npi)\b/,
    strength: 0.95,
    sure: true,
    only: TYPED,
  },
  {
    means: '%memberId',
    words:
      /\b(?:plan(?= (?:id|identification))|program|fund|medical assistance|asistencia medica|(?:the |that )?(?:other|second|secondary) (?:health )?(?:plan|policy|insurance|coverage)s?) (?:card )?(?:id|identification|number)(?: number)?$|\b(?:health |union |benefits? )?(?:fund|trust|union) card(?: number)?$|\bnumero de (?:la )?tarjeta de (?:asistencia medica|medicaid|salud|la union|el fondo|beneficios)\b|\bnumero de (?:tarjeta|afiliacion) (?:del? )?(?:fondo|plan|union)\b/,
    unless: /\b(?:group|tax|phone|claim|names?|credit|debit|gift|bank)\b/,
    strength: 0.88,
    only: TYPED,
  },
  {
    // Medicare long called its own number so
    means: '%memberId',
    words:
      /\b(?:health insurance|medicare|hic|social security) claim number\b|\bclaim number (?:on|from) (?:the |your |his |her )?(?:(?:red|white|blue|and|health|medicare|insurance|id|member) )*card\b/,
    strength: 0.99,
    sure: true,
    only: TYPED,
  },
  {
    means: '%memberId',
    words:
      /^(?:numero|id) (?:de (?:identificacion|miembro|poliza) )?(?:o (?:numero de )?poliza )?(?:del?|de la) (?:seguro|plan|poliza)(?: (?:primari[oa]|principal|secundari[oa]))?$|^id o poliza\b|^(?:member(?:ship)?|subscriber|insured) (?:id|number) (?:with|at|under) .*\b(?:company|plan|insurer|carrier)\b.*/,
    unless: /\b(?:grupo|group|telefono|nombre)\b/,
    strength: 0.93,
    sure: true,
    only: TYPED,
  },
  {
    // the letters before the number, and what is left of it
    means: '%memberId',
    words:
      /^(?:three letter |3 letter )?alpha(?:betic)? prefix$|^(?:member |subscriber )?(?:id|identification)(?: number)? (?:without|after|less) (?:the |its )?(?:alpha(?:betic)? )?prefix$|^prefijo (?:alfabetico|de (?:tres )?letras)$/,
    strength: 0.95,
    sure: true,
    only: TYPED,
  },
  {
    means: '%groupNumber',
    words: /\bgroup or policy (?:number|id)\b/,
    strength: 0.95,
    sure: true,
    only: TYPED,
  },
  {
    // who decided, where a decision is disputed
    means: '%payerName',
    words: new RegExp(
      `^(?:names? of )?(?:the |your )?${INSURER}(?: or ${INSURER})*(?: names?)? (?:(?:that|which|who) )?(?:${DECIDES})\\b.*|^(?:names? of )?(?:the |your )?${INSURER}(?: or ${INSURER})* whose (?:decision|denial|determination)\\b.*|^(?:aseguradora|plan|compania)(?: o \\w+)? que (?:tomo la decision|nego|denego|decidio)\\b.*`,
    ),
    strength: 0.95,
    sure: true,
    only: TYPED,
  },
  {
    means: '%payerName',
    words: new RegExp(
      `^(?:names? of )?(?:the |your )?${INSURER}(?: or ${INSURER})+(?: names?)?$|^(?:names? of )?(?:the )?${INSURER} (?:that |which )?(?:pays?|paid) (?:first|before (?:us|ours|we do|this (?:one|plan)))$|^(?:compania|aseguradora|seguro) que paga (?:primero|antes)$`,
    ),
    unless: /^(?:names? of )?(?:the |your )?(?:health )?plans? or (?:health )?plans?$|\bother\b/,
    strength: 0.85,
    only: TYPED,
  },
  {
    // "If another insurer paid first, which one?"
    means: 'otherCoverage.payerName',
    words: new RegExp(
      `^(?:if|when|where) (?:an?|the|your|any)? ?${OTHER} (?:health |group )*${INSURER}\\b.* (?:which|who|what|names?)\\b.*|^si (?:un |una |el |la )?${OTHER} (?:seguro|plan|aseguradora|compania)\\b.* (?:cual|quien|nombre|como se llama)\\b.*`,
    ),
    unless: /\b(?:how much|amount|when|date|phone|number)\b/,
    strength: 0.99,
    sure: true,
    only: TYPED,
  },
  {
    means: 'otherCoverage.payerName',
    words: new RegExp(
      `^(?:names? of )?(?:the |your )?${SPOUSE} (?:\\w+ or )?(?:health |medical |group )*(?:insurance company|insurance carrier|insurers?|carriers?)(?: names?)?$|^(?:names? of )?(?:the )?(?:insurance company|insurance carrier|insurer|carrier) (?:of|for) (?:the |your )?(?:other )?${SPOUSE}$|^(?:family|private) (?:health )?(?:insurers?|insurance company)(?: names?)?$|^como se llama (?:el|la|es[ea]) otr[oa] (?:seguro|plan|aseguradora|compania)$|^como se llama es[ea] (?:otr[oa] )?(?:seguro|plan|aseguradora|compania)$|^(?:company|insurer|carrier|plan) that (?:runs|offers|provides|insures)\\b.* other (?:health )?(?:plan|insurance|coverage|policy)$`,
    ),
    strength: 0.93,
    sure: true,
    only: TYPED,
  },
  {
    means: 'otherCoverage.planName',
    words:
      /^(?:insurance |health )?plan (?:that (?:is )?)?(?:covering|covers|insuring|insures) (?:the |your )?(?:other|second) (?:insured|person|policy ?holder)$/,
    strength: 0.93,
    sure: true,
    only: TYPED,
  },
  {
    // "Name of the college plan": whose it is, not with whom
    means: '%planName',
    words:
      /^names? of (?:the |your )?(?:(?!(?:other|another|second\w*|primary|(?:health|medical|group|insurance)|company|insurer|carrier|who|whose|in|of|on|for|with|person)\b)\w+ ){1,4}(?:plan|policy)$/,
    strength: 0.8,
    sure: true,
    only: TYPED,
  },
  { means: '%planName', words: /^plan (?:name )?or group names?$/, strength: 0.97, sure: true, only: TYPED },
  {
    means: 'otherCoverage.exists',
    words: new RegExp(
      `\\b(?:medicare|medicaid) or (?:any |an? )?(?:other |supplement\\w* |secondary )+(?:policy|plan|insurance|coverage)\\b.*|\\b(?:is|are) there (?:a |any |another )?(?:plan|insurance|coverage|policy|insurer) (?:that |which )?pays? (?:first|before)\\b.*|\\b${SPOUSE} (?:also )?(?:is |are )?(?:insured|covered|enrolled)\\b.*\\b(?:own|employ\\w+|job|work|plan|insurance)\\b.*|\\b${SPOUSE} (?:have|has|carry|carries|tiene) (?:\\w+ ){0,3}(?:insurance|coverage|plan|policy|seguro|cobertura)\\b.*|\\b(?:have|has|had|carry|carries|carried|covered by|covered under|tiene|tenia|tuvo) (?:(?:any|a|un|su|the|other) )*(?:private|family|privado|familiar|particular) (?:health |medical )*(?:insurance|coverage|plan|policy|seguro)\\b.*|\\b(?:tiene|tenia|tuvo)\\b.{0,30}\\b(?:seguro|plan)(?: (?:medico|de salud))? (?:privado|particular)\\b.*|\\b(?:covered|insured) (?:by|under|through) (?:an?|the|your|his|her) (?:\\w+ or )?${SPOUSE}(?: .*)?$|\\bemployed and (?:covered|insured)\\b.*|\\b(?:insured|covered|coverage|insurance) elsewhere\\b.*`,
    ),
    unless: /\b(?:names?|number|phone|ended|stopped|terminated|dental|vision|accident)\b/,
    strength: 0.95,
    sure: true,
    only: CHOICES,
  },
  {
    means: 'subscriber.employer',
    words:
      /^(?:names? of )?(?:the |your )?employers?(?: names?)? (?:if|when) .*\b(?:through|from|by) (?:an? |the |your )?(?:work|job|employer|employment)\b.*|^(?:(?:city|state|county|town|federal|public|municipal|employing) )+(?:agency|department)(?: (?:or )?(?:(?:city|state|county|town) )?(?:agency|department|division|bureau|office))*$|^where (?:the |your )?\w+ (?:is|are) employed$|^(?:(?:church|diocese|congregation|parish|organi[sz]ation|school|district|company|agency|bureau|department|firm|office|business)(?: or)? )+where (?:the |your )?(?:\w+ ){1,2}(?:(?:is|are) employed|works?)$|^(?:compania|empresa|lugar|negocio) (?:donde|para (?:la |el )?(?:que|cual)) (?:usted )?trabaja$|^school district(?: names?)?$|^(?:(?:(?:state|participating|employing) )?(?:agency|school district|district|college|university|department|municipality|campus)(?: or)? ?){2,}(?: names?)?$|^(?:names? of )?(?:the |your )?(?:(?:shop|contractor|firm|company|business|employer|agency|organi[sz]ation|store|plant|unit|department)(?: or)? )+(?:where |that |which )?(?:the |your )?(?:\w+ ){1,2}(?:works? (?:for|at)|(?:is|are) employed(?: by)?)$/,
    strength: 0.96,
    sure: true,
    only: TYPED,
  },
  {
    means: 'patient.relationshipToSubscriber',
    words:
      /^(?:the )?(?:person (?:diagnosed|with the \w+|treated)|persona (?:diagnosticada|atendida|tratada)|wearer|family member|familiar|worker dependent) (?:is|was|es)(?: (?:the |el |la )?\w+(?: \w+)?)?$|^la persona (?:diagnosticada|atendida|tratada|enferma) es$|^que es (?:del?|de la) (?:trabajadora?|empleado|emplead[oa]|dueno|duena)\b.*/,
    strength: 0.9,
    only: CHOICES,
  },
  {
    means: 'patient.relationshipToSubscriber',
    words: /^(?:this|that) person (?:is|was)$|^est?a persona es$/,
    unless: /\bmarried\b/,
    strength: 0.75,
    only: ['radio-group'],
  },
  {
    means: 'submitter.relationshipToPatient',
    words:
      /^(?:the |your )?(?:helper|representative|preparer|signer|submitter|requester|guardian|person (?:helping|signing|filing|completing)(?: \w+){0,2}) is (?:the )?(?:patient|member|beneficiary|enrollee|child|claimant)s?$|^you are (?:filling|filing|completing|signing|submitting|making)\b.* (?:as|being) (?:the )?(?:patient|member|beneficiary|enrollee|child|claimant)s?$|^(?:quien|la persona que) (?:ayuda|firma|presenta|llena)\b.* es (?:del|de la) (?:paciente|afiliad[oa]|beneficiari[oa])$/,
    strength: 0.95,
    sure: true,
    only: CHOICES,
  },
  {
    means: 'submitter.role',
    words:
      /\bquien (?:presenta|llena|hace|envia|completa|solicita|firma) (?:esta|este|la|el) (?:apelacion|reclamo|reclamacion|solicitud|queja|formulario|pedido)\b/,
    strength: 0.93,
    sure: true,
    only: CHOICES,
  },
];
