import { CHOICES, type Rule, TYPED } from './rule';

/** Membership, plan, relationship and other coverage. */
export const COVERAGE_RULES: readonly Rule[] = [
  {
    means: '%memberId',
    words:
      /^(?:insurance |member(?:ship)? |plan |id )?card (?:number|no)$|\b(?:customer|member|employee|subscriber|insured|participant) id or (?:social security|ssn)\b(?: number)?/,
    strength: 0.82,
    only: TYPED,
  },
  {
    means: 'submitter.role',
    words:
      /^(?:i am|soy|yo soy|you are)(?: the)?$|\bdescribes you\b|\bwho (?:is|s) (?:typing|writing|answering|talking|speaking|here)\b|\bwho are (?:you|we (?:talking|speaking|hearing)(?: to| with| from)?)$|\bwho is (?:making|asking for) (?:this|the) (?:request|claim|refund|appeal)\b|^i am(?: the| an?)?$|\b(?:filled (?:in|out)|completed|submitted) by\b|\bwho (?:is|are) (?:signing|filling|submitting|completing|filing)\b|\byour role\b|\byou are (?:the|a)\b|^(?:legal )?authority\b.*\b(?:guardian|attorney|executor|poa)\b.*/,
    strength: 0.9,
    only: CHOICES,
  },
  {
    means: 'patient.relationshipToSubscriber',
    words:
      /^whose (?:superbill|bill|claim|receipt|request|expense|visit|treatment|care)s? (?:is|are) (?:it|this|these)$|^this (?:claim|request|form|bill) is for$/,
    strength: 0.9,
    only: CHOICES,
  },
  {
    means: 'patient.relationshipToSubscriber',
    words:
      /^(?:self|(?:a |the |my )?(?:(?:subscriber|member|insured|policyholder|employee|sponsor)s? )?(?:(?:former )?spouse|husband|wife|(?:step ?)?child|son|daughter|other dependent|domestic partner)|conyuge|hij[oa])(?: domestic partner| or partner| or domestic partner)?$/,
    strength: 0.8,
    only: ['checkbox'],
  },
  {
    means: '%memberId',
    words:
      /\bnumero de carne\b|\bcarne\b(?! de conducir)|\b(?:trust|fund|household|family|membership) (?:identification|id|member)?(?: ?number| no)\b|\b(?:member|insureds?|subscribers?|enrollees?|participants?|customers?|employees?(?! (?:numbers?|no)\b)|sponsors?|beneficiary|policy ?holders?|identification card|insurance|id card|medical|health plan|contract|certificate|champva|tricare|medicare|medicaid|coverage|afiliado|miembro|asegurado|poliza)(?: member| card)?s? (?:id|i d|identification|ident|identificacion|number|numero)(?: card)?(?: number)?s?\b|\bmember number\b|\bnumber (?:shown |printed )?on (?:the |your )?(?:members? )?(?:\w+ )?(?:id )?card\b|\b(?:id|identification) (?:number )?(?:on|from) (?:the |your )?(?:\w+ )?(?:id )?card\b|\bid number\b|\bmbi\b|\bbenefits? number (?:on|from)\b|\bdbn\b|\bdod benefits? number\b|\bnumero de (?:identificacion|miembro|afiliado|asegurado|poliza|contrato)|\bnumero de (?:es[ea]|la|su) (?:otra )?(?:poliza|contrato)\b|\bfund id\b|\bid (?:de|del) contrato\b\b|\bid del? (?:miembro|asegurado|afiliado)\b/,
    unless:
      /\bnames? of .*\bpolicy number\b|^employee (?:number|no)$|\bnames? and (?:\w+ )?number\b|\b(?:student|school|university|college|campus) id\b|\b(?:badge|payroll|personnel|clock)\b|\bfrom your (?:employer|work|company)\b|\b(?:badge|payroll|clock|personnel)\b|\b(?:company|insurer|carrier) and\b|\b(?:group|tax|provider|npi|claim|employer id|account|phone|telephone|facility|physician|driver|federal|ssn|security|authorization(?! card)|confirmation|invoice|fax)\b/,
    strength: 0.97,
    only: TYPED,
  },
  {
    means: '%payerName',
    words:
      /\b(?:major medical|medical|health|primary) (?:insurance )?(?:carrier|insurer|insurance company)\b|\bwhat (?:is |s )?(?:that|the|your|their) (?:insurance |other )?(?:company|insurer|plan|insurance|coverage|policy)(?: company)? called\b|\b(?:what|which) (?:company|insurer) (?:made|issued|sent|is on) (?:the|your|that|their) (?!credit|debit|bank)(?:\w+ )?card\b|\b(?:what|which) (?:company|insurer|plan) (?:is|are|provides|gives) (?:that|this|the|your|their|his|her) (?:health )?(?:plan|insurance|coverage|policy)(?: (?:from|with|through|by))?\b|\b(?:what|which) (?:health |medical )?(?:plan|insurance|insurer|insurance company)(?: company)? (?:do|does|did) (?:you|they|he|she|the \w+) have\b|\bwho (?:is |are )?(?:that|this|the|your|their|his|her) (?:other |second |health )?(?:plan|insurance|policy|coverage) (?:is )?(?:with|through|from)\b/,
    unless: /\b(?:name|number|id|phone|address|paid|other)\b/,
    strength: 0.85,
    only: TYPED,
  },
  {
    means: '%memberId',
    words:
      /^que numero (?:tiene|aparece en|esta en|dice|hay en) (?:su|la|esa|esta) (?:tarjeta|poliza)$|^what (?:(?:is )?the )?(?:number|id)(?: number)?(?: is)? on (?:that|the|this|your|their|its|his|her) card$|^(?:id|identification) number\b.*\bcard$|^(?:and )?(?:its |their |the |his |her |cob )?(?:id|identification|membership)(?: (?:number|no))?(?: (?:with|at|on) (?:its|the|that) .*)?$|\bpolicy (?:or )?(?:\w+ )?(?:identification|medical assistance|medicare|contract|certificate|member) (?:number|id)$|^poliza de (?:es[ea]|la otra|otra) \w+$|^number on (?:the |your )?(?:\w+ )?card$|^the (?:long|longest|big) number(?: (?:with|that (?:has|starts|begins)) .*)?$|^(?:what (?:is )?)?(?:the )?(?:long|big|main|member|whole) number (?:printed |shown )?on (?:the|your|their) (?!credit|debit|bank)(?:\w+ )?card$|\bnumero de (?:la|su) tarjeta (?:del? )?(?:seguro|plan|miembro|afiliad[oa]|identificacion|asegurad[oa])\b|^(?:(?:member|subscriber|insured|employee|participant|patient)s? )?(?:plan |health plan )?id\b(?! type| card)/,
    unless: /\bfrom your (?:employer|work|company)\b|\b(?:badge|payroll|personnel|clock)\b/,
    strength: 0.85,
    only: TYPED,
  },
  {
    // the number a company gives its own people is on no card of the plan's
    means: 'subscriber.otherId',
    words:
      /\b(?:employee|staff|personnel|associate|worker|team member|work)s? (?:id|identification|number|no|code)(?: (?:number|no|code))?\b.*\b(?:company|employers?|workplace|firm|payroll|human resources|hr)\b.*|\b(?:id|identification|number|code) (?:(?:that|which) )?(?:your|the|his|her|their) (?:employer|company|workplace|firm) (?:gave|gives|assign\w*|issue[sd]?|uses?|has)\b.*|\b(?:numero|codigo|identificacion) (?:de|del|como) emplead[oa]\b.*\b(?:empresa|patron[oa]?|empleador|compania|trabajo)\b.*/,
    unless: /\b(?:insurance|member|subscriber|plan|group|card|tarjeta|seguro|social security|ssn|names?)\b/,
    strength: 0.93,
    sure: true,
    only: TYPED,
  },
  {
    means: '%policyNumber',
    words: /\bpolicy (?:number|id)\b|\bnumero de (?:poliza|certificado)\b|^poliza$|\bcertificate number\b/,
    unless:
      /\b(?:participant|member|subscriber|enrollee) id (?:number )?or (?:policy|certificate)\b|\bgroup\b|\bfeca\b|\bnames? (?:of|and)\b|\b(?:company|insurer|carrier) and\b/,
    strength: 0.93,
    only: TYPED,
  },
  {
    means: '%groupNumber',
    words:
      /\bnumber of (?:the|your|their) group\b|\baccount number (?:as shown )?on (?:the |your )?(?:id |member )?card\b|\bgroup (?:plan )?(?:or (?:account|control) )?(?:number|id|policy|code)s?\b|\bpolicy(?: or)? group(?: or feca)?(?: number)?\b|\bgroup or feca(?: number)?\b|\bpolicy or group number\b|\bplan number\b|\bnumero de grupo\b|\bgroup account(?: number)?\b/,
    unless: /\bname\b|\bnpi\b/,
    strength: 0.97,
  },
  {
    means: '%groupNumber',
    words:
      /\bgroup (?:or |and )?(?:agency|account|plan|division|unit|department|contract) (?:number|id|code)\b|\bgroup or employer (?:number|id)\b|\bemployer or group (?:number|id)\b/,
    strength: 0.95,
    sure: true,
    only: TYPED,
  },
  {
    means: '%groupNumber',
    words: /^(?:\w+ ){0,3}(?:group|grupo)(?: (?:there|with (?:them|it)))?$|^group or account$|^account or group$/,
    unless: /\b(?:employer|age|practice|clinic|office|medical|doctors?|physicians?|providers?|consultorio|medico)\b/,
    strength: 0.85,
    only: TYPED,
  },
  {
    // the name that stands first on the card is the insurer's
    means: '%payerName',
    words:
      /^(?:name of )?(?:the )?(?:health |medical |insurance )*(?:plan|insurer|insurance|insurance company|company|carrier)(?: name)? (?:(?:that|which|who) )?(?:(?:is )?(?:named|shown|printed|listed)? ?(?:at|on) the (?:top|front|face) of|(?:is )?(?:named|shown|printed|listed) on|issued|issues|gave you|sent you) (?:the |your |this )?(?:(?:id|identification|insurance|member|membership) )*card$|^(?:company|insurer|organi[sz]ation) (?:that|which|who) (?:issued|issues) (?:the|your|this) policy$|^(?:compania|empresa|aseguradora) que (?:emitio|expidio|le dio) (?:la|su) (?:tarjeta|poliza)$/,
    strength: 0.93,
    sure: true,
    only: TYPED,
  },
  {
    means: '%planName',
    words:
      /\bplan (?:or )?option\b|\b(?:insurance )?(?:plan|program)(?: or program)? names?\b|\bname of (?:the )?(?:plan|program|health plan)\b|\bplan (?:type|name|or program)\b|\bnombre del plan\b|^plan$|^health plan$|^insurance plan$/,
    unless: /\bnames? and (?:\w+ )?number\b/,
    strength: 0.93,
  },
  {
    means: '%payerName',
    words:
      /\b(?:insurance (?:company|carrier|provider|payer)|carrier|payer|payor|insurer|health (?:insurance )?(?:plan|insurance|carrier|insurer))(?: company)?s? names?\b|\bnames? (?:and address )?of (?:the |that |your |any )?(?:(?:other|another|second|secondary|primary|\w+) )?(?:(?:health|medical|group) )*(?:insurance(?: company| carrier| provider)?|carrier|payer|insurer|company|plan|policy|coverage)\b|^(?:other|secondary|primary) (?:health )?insurance names?$|\b(?:name|which) (?:the |that )?insurer\b|^(?:insurer|insurance company|carrier) and policy number$|^(?:insurer|insurance company|carrier) or (?:health )?(?:service|plan|fund)$|^(?:other |primary |secondary |cob )?(?:(?:health )?insurance(?: company| carrier| plan)?|carrier|payer|insurer|insurance provider)(?: if any)?$|\b(?:which|what) (?:insurance )?(?:company|insurer|carrier)(?: is (?:it|that|this)(?: (?:plan|policy|coverage|insurance))?(?: with)?)?$|\bcompania de seguros?\b|\bcompania (?:del?|de la|de es[ea]) (?:otr[oa] )?(?:seguro|plan|poliza)\b|\b(?:ohi|cob|(?:other|secondary|primary) (?:health )?insurance) (?:company|carrier|plan)(?: name)?\b|\baseguradora\b|\bnombre (?:del?|de la|de es[ea]) (?:(?:otr[oa] )?(?:seguro|aseguradora|compania)|(?:otro|ese) plan)\b|\bcon (?:que|cual) compania\b/,
    unless: /\bplan name\b|\bphone\b|\bid\b|\bperson who\b|\bwhose\b|\bpolicy ?holders?$/,
    strength: 0.93,
  },
  {
    means: '%payerName',
    words:
      /^(?:the )?(?:other|another|second|secondary) (?:health |group |medical )*(?:(?:plan|policy|coverage|insur(?:er|ance)|carrier) or )?(?:plan|policy|coverage|insurer|carrier)(?: if any)?$|^who (?:is|are) (?:the |that |your )?(?:(?:other|second|secondary) )?(?:insurer|carrier|insurance company)$|^(?:the )?insuring company$/,
    strength: 0.85,
    only: TYPED,
  },
  {
    means: 'otherCoverage.payerName',
    words:
      /^(?:the |names? of (?:the )?)?(?:other|second) (?:(?:health )?(?:plan|policy|coverage|insurance) )?(?:insurance )?company(?: names?)?$|^(?:the )?(?:insurance )?(?:company|carrier) (?:of|behind|for) (?:the |your |that )?(?:other|second) (?:health )?(?:plan|policy|coverage|insurance)$/,
    strength: 0.85,
    only: TYPED,
  },
  {
    // of Medicare, beside a box to tick
    means: 'otherCoverage.detail',
    words: /^(?:medicare )?parts? [abcd](?: and [abcd])?$/,
    strength: 0.95,
    only: ['checkbox'],
  },
  {
    means: '@name.full',
    words:
      /\b(?:names? of (?:the )?)?(?:person|individual|family member|one|employee|policy ?holder|subscriber|insured) (?:who |whose |that |with |in )?(?:holds?|has|have|carries|carrying|holding|name)\b.*|\b(?:in )?whose name (?:it )?(?:is|are)\b.*|^who (?:holds|has|carries|owns|is the (?:holder|owner) of) (?:that|the other|this other|the second|the secondary) (?:policy|plan|coverage|insurance)$/,
    strength: 0.9,
    sure: true,
    only: TYPED,
  },
  {
    means: 'otherCoverage.payerName',
    words: /^(?:the )?(?:other|second|otra|segunda) (?:company|carrier|insurer|compania|aseguradora)(?: names?)?$/,
    strength: 0.9,
    only: TYPED,
  },
  {
    means: 'coverage.payerType',
    words:
      /\bfiling ind(?:icator)?\b|\b(?:type of (?:insurance|coverage|plan|program|health insurance)|coverage type|insurance type|plan type)\b|\bmedicare medicaid\b/,
    unless: /\bother\b/,
    strength: 0.85,
    only: CHOICES,
  },
  {
    means: 'subscriber.employer',
    words:
      /^(?:current|present|actual) (?:or|o) (?:(?:most )?recent|last|previous|prior|former|anterior|ultimo) (?:contributing |participating |signatory |covered )?employers?(?: names?)?$|\b(?:contributing|participating|signatory) employers?(?: names?)?\b|^(?:i |you |he |she |who (?:do|does|did) (?:you|the \w+) )?work(?:s|ing)? for$|^employed by$|\b(?:job|work|employer|company) (?:that |which )?(?:the |your |this )?(?:plan|coverage|insurance) (?:comes|is) (?:from|through)\b|^(?:which|what) (?:company|employer|agency) (?:do|does) (?:you|the \w+) work for$|^(?:for )?(?:who|whom) (?:do|does|did) (?:the )?\w+ work for$|\bdonde trabaja\b|^para quien trabaja$|^where (?:does|do|did) (?:the |your )?(?:\w+ ){1,3}work$|^(?:state )?(?:agency|department|school district|employer)(?: or (?:agency|department|school district|employer))+$|^er$|\bemploying (?:office|agency|company)\b|\bemployed by\b|\b(?:(?:agency|school district|company|department)(?: or \w+(?: \w+)?)? )?where (?:is |are )?(?:\w+ )?employed\b|\bemployers?(?: or (?:school|group|company|plan sponsor|(?:former|previous) employer))?(?: names?)?\b|\bcompany (?:name|where)\b|\bname of (?:\w+ )?employer\b|\bgroup name\b|\bplan sponsor\b|^(?:state )?(?:agency|department)(?: or (?:agency|department))$|\bempleador\b|\bpatrono\b|\b(?:company|firm|business) (?:you|they|he|she|the \w+) works? for\b|^company$|\bempresa\b/,
    unless:
      /\b(?:medic[oa]|doctora?|clinica|hospital|proveedor)\b.*\bo (?:(?:la|una) )?empresa\b|\b(?:practice|medical group|address|phone|number|code|id|identification|ein|street|city(?! (?:agency|department))|state(?! (?:agency|department|employer))|zip|insurance|contact|supervisor|(?<!\b(?:employer|current|present) or )(?:previous|prior|former|last)|(?<!\bactual o )anterior)\b|^employer group$/,
    strength: 0.93,
    only: [...TYPED, 'select', 'listbox-button'],
  },
  {
    means: 'patient.relationshipToSubscriber',
    words:
      /\b(?:patients? |beneficiary |your |dependents? |claimants? )?relation(?:ship)?s?(?: of (?:the )?patient)?(?: to (?:the )?\w+(?: \w+)?)?\b|\bparentesco\b|\bhow (?:are|is) .{0,40}\brelated\b|\bhow do(?:es)? (?:you|this person|he|she|the patient) know\b.*|\bcovered person is\b|\b(?:ties?|connection|link) (?:to|with) (?:the |your )?(?:\w+ )?(?:participant|subscriber|member|employee|insured|policyholder|sponsor)s?\b|\brelacion (?:con|del|al)\b|\bque relacion tiene\b.*|\b(?:patient|claimant|dependent|beneficiary|person treated) is\b(?! covered| there)|\bpatient status to\b|\b(?:what|who) (?:is|are) (?:(?:this|the|that) (?:person|patient|dependent|individual)|you|he|she|he or she|they) to (?:the )?(?:\w+ )?(?:participant|subscriber|member|employee|insured|policyholder|student|sponsor|titular)\b|\bque es (?:(?:esta persona|el paciente|la paciente|usted|el|ella) )?(?:del?|para el|para la) (?:titular|asegurad[oa]|afiliad[oa]|miembro|participante|empleado|estudiante)\b/,
    unless:
      /\b(?:employed|employer|work|job|other|provider|physician|emergency|guardian|signer|veteran and|public relations)\b/,
    strength: 0.95,
  },
  {
    // "They are the employee's", over a list to choose from
    means: 'patient.relationshipToSubscriber',
    words:
      /^(?:they|he|she|he or she|this person|the (?:patient|dependent|claimant|family member)) (?:is|are) (?:the |an? )?(?:participant|subscriber|member|employee|insured|policyholder|sponsor)$/,
    strength: 0.85,
    only: ['select', 'listbox-button', 'combobox'],
  },
  {
    means: 'patient.relationshipToSubscriber',
    words: /^(?:this|that) person (?:is|was)$|^esta persona es$/,
    strength: 0.75,
    only: ['select', 'listbox-button', 'combobox'],
  },
  {
    means: 'submitter.relationshipToPatient',
    words:
      /^how (?:do )?you know (?:the )?(?:patient|member|beneficiary|enrollee|insured)$|\b(?:signers?|representatives?|certifiers?) relationship to\b.*|\brelation(?:ship)? of (?:the )?(?:signer|person signing|representative|certifier) to\b.*|\brelation(?:ship)? to (?:the )?(?:patient|member|beneficiary|you)\b.*\b(?:signs?|signer|representative)\b.*/,
    strength: 0.95,
    sure: true,
  },
  {
    means: 'patient.maritalStatus',
    words:
      /^married$|\b(?:is|are) (?:the |your )?(?:patient|member|you|claimant|beneficiary) married\b|\bmarital(?: status)?\b|\bestado civil\b/,
    strength: 0.97,
    sure: true,
  },
  {
    means: 'patient.employmentStatus',
    words:
      /\bpatient status\b|\b(?:student|employment) status\b|\bemployed (?:full|part)\b|\bfull time student\b|^student$|\bis (?:the |your )?(?:patient|claimant|dependent|child|member|beneficiary) (?:currently )?(?:employed|working|disabled|(?:a )?(?:full time )?student|in school)\b|(?<=^(?:if (?:a )?child \w+ (?:or|and) (?:over|older) )?)(?:names? of (?:the |your )?|the )?(?:school|college)(?: or (?:school|college|university))?(?: name| attended| city and state)?$|^(?:name of )?(?:the )?schools? names? (?:and|or) (?:city|address).*|\bexpected graduation\b|\b(?:patient|claimant|dependent)s? employer\b|\bemployer of (?:the )?patient\b|\bestudia a tiempo completo\b|\b(?:covered persons?|patients?|claimants?) own employer\b|\b(?:is|are) employed elsewhere\b.*/,
    unless: /\bpolicy ?holder\b|\binsured\b|\bname of\b.*\buniversity\b/,
    strength: 0.9,
    sure: true,
  },
  {
    // what was, or is about to be, is another question than what there is
    means: 'otherCoverage.detail',
    words:
      /\b(?:other|another|any) (?:\w+ ){0,3}(?:insurances?|coverages?|plans?|polic(?:y|ies))\b.{0,30}\b(?:end(?:ed)?|stop(?:ped)?|terminat\w+|cancel+ed|lapsed|within the (?:last|past)|in the (?:last|past))\b/,
    strength: 0.97,
    sure: true,
    only: CHOICES,
  },
  {
    // through whom it might be, is told along with the question
    means: 'otherCoverage.exists',
    words:
      /\b(?:have|has|carry|carries|covered|insured|enrolled)\b.{0,30}\b(?:coverage|insurance|plan|policy)\b.{0,20}\b(?:through|from|with|by|under) (?:any |an? )?(?:other|another)\b.*/,
    unless: /\b(?:name|number|phone|address|eob|dental|vision)\b|\b(?:accident|injury|driver|vehicle)\b/,
    strength: 0.93,
    sure: true,
    only: CHOICES,
  },
  {
    // whether there is any, wherever it may be from
    means: 'otherCoverage.exists',
    words:
      /^(?:is|are|was|were) (?:the |your )?(?:\w+ ){1,2}(?:also )?(?:insured|covered) (?:under|by|through) (?:a|an|any|the) (?:plan|policy|coverage|insurance) (?:of|from|through)\b.*|\b(?:insured|covered|coverage|insurance) (?:any(?:where| place)|some(?:where| place)) else\b.*|\bentitled to (?:\w+ ){0,2}(?:benefits|coverage|payment) (?:under|from|by|through) (?:any|an|another|some) ?(?:other|another)?\b.*|\b(?:asegurad[oa]|cubiert[oa]) en (?:otr[oa]|algun otro) (?:parte|lugar|lado)\b.*/,
    unless: /\b(?:ended|stopped|terminated|lapsed|dental|vision|workers? comp\w*)\b/,
    strength: 0.93,
    sure: true,
    only: CHOICES,
  },
  {
    means: 'otherCoverage.exists',
    words:
      /\bexpenses covered by another .*|^cob$|^other ins(?:ured|urance)?$|\b(?:coverage|insurance|insured|plan)\b.{0,20}\b(?:besides|other than|in addition to|apart from)\b|\balso (?:have|has|covered|insured)\b|\b(?:other|another|additional|secondary|second|more than one|any other) (?:\w+ ){0,6}(?:insurances?|insurers?|coverages?|plans?|polic(?:y|ies))\b|\bcovered (?:by|under) (?:any|another|other|medicare|medicaid|more) (?:\w+ ){0,3}(?:insurances?|plans?|coverage|policy)\b|\b(?:any|some)(?:one|body) elses? (?:health |medical )*(?:insurance|plan|coverage|policy)\b|\botr[oa] (?:seguro|cobertura|plan|aseguradora)\b|\bother health (?:insurance|benefit plan|coverage)\b|\bohi\b/,
    // "another policy to add?" comes after those that are listed already
    unless:
      /\banother (?:\w+ )*to add$|\b(?:pay|paid|paying|reimburse[sd]?|give|gives|refund(?:ed)?) (?:you|me|us|them|it|the \w+) back\b|\breimburse[sd]? (?:you|me) for any\b|\b(?:name|number|policyholder|phone|type|address|explanation|eob|submitted|filed|sent|medicine|drugs?|prescriptions?|dental|vision|employer)\b|\b(?:plan|insur\w+|carrier|it) (?:has |have |already )*(?:paid|pays|decided|denied|processed)\b/,
    strength: 0.93,
    sure: true,
    only: CHOICES,
  },
  {
    means: 'otherCoverage.detail',
    words:
      /^(?:has|have|did) (?:it|they|(?:that|the other) (?:plan|insurer|company|insurance)) (?:already |ever |yet )?(?:paid|pay|decided?|denied|deny|processed)\b.*/,
    strength: 0.93,
    only: CHOICES,
  },
  {
    means: 'otherCoverage.detail',
    words:
      /\b(?:medicare|medicaid|tricare)\b|\b(?:amount|how much)\b.*\b(?:plan|insurance|insurer|carrier)s? (?:has )?paid\b/,
    unless: /\bnumber\b|\bid\b|\bclaim\b/,
    strength: 0.85,
    only: CHOICES,
  },
  {
    means: 'otherCoverage.detail',
    words:
      /\b(?:amount )?(?:the )?(?:other|another|primary|first|secondary) (?:\w+ )?(?:plan|insurance|insurer|carrier|payer)s? (?:has )?(?:paid|allowed)\b|\b(?:que )?pago (?:la |el )?otr[oa] (?:seguro|aseguradora|plan|poliza)\b|\bpaid by (?:the |that |this |your |each |any )?(?:other |primary |first |another )?(?:(?:health |medical |group |primary )*(?:insurance|insurer|plan|carrier|company)|medicare|medicaid)\b|\b(?:pagad[oa]|pago)(?: por)? (?:el |la )?(?:otr[oa]|es[ea]|su) (?:\w+ )?(?:plan|seguro|aseguradora|compania|poliza)\b|\bhow much did (?:the |that |this |your )?(?:other |primary |first |another )?(?:(?:health )?(?:insurance(?: company)?|plan|insurer|carrier|company)|medicare|medicaid) (?:pay|allow|cover)\b|\b(?:ohi|cob) (?:has )?(?:paid|allowed)\b|\b(?:amount|how much) (?:it|they|that plan|the plan) (?:has |have )?(?:paid|allowed|approved)\b/,
    strength: 0.97,
    sure: true,
  },
];
