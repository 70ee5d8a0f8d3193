/** How a part of the body, or a disease, is called by people: in English and Spanish, shown beside the official title. */
export interface Place {
  is: RegExp; // on "code title"
  en: string;
  es: string;
  also?: string; // more words people search with, in either language; never shown
}

const place = (is: RegExp, en: string, es: string, also = ''): Place => ({ is, en, es, also });

/**
 * Organs and regions, the more precise first: the first that fits a title names it, all that fit are searched.
 * Our own words; the titles they are matched against are the official ones.
 */
export const PLACES: readonly Place[] = [
  // head and neck
  place(/\blip\b/i, 'lip', 'labio'),
  place(/tongue/i, 'tongue', 'lengua'),
  place(/\bgum\b/i, 'gum', 'encía', 'encias gums'),
  place(/palate/i, 'palate', 'paladar', 'roof of mouth'),
  place(/tonsil/i, 'tonsil', 'amígdala', 'amigdalas tonsils'),
  place(/^C0[78]|parotid|salivary/i, 'salivary gland', 'glándula salival', 'saliva spit'),
  place(/^C13|hypopharynx|pyriform/i, 'lower throat', 'garganta inferior', 'hipofaringe'),
  place(/nasopharynx/i, 'upper throat, behind the nose', 'garganta superior, detrás de la nariz', 'nasofaringe npc'),
  place(/^C10|oropharynx|pharynx/i, 'throat', 'garganta', 'faringe pharyngeal'),
  place(/^C32|larynx|glottis/i, 'voice box', 'laringe', 'throat garganta vocal cord cuerda vocal laryngeal'),
  place(/^C0[3-6]|cheek|mouth|\boral\b/i, 'mouth', 'boca', 'cheek mejilla oral'),
  place(/nasal|\bnose\b/i, 'nose', 'nariz', 'nasal'),
  place(/sinus(?:es)?\b/i, 'sinus', 'seno paranasal'),
  place(/middle ear|\bear\b/i, 'ear', 'oído', 'oreja oido'),
  place(/eyelid/i, 'eyelid', 'párpado'),
  place(/retina|choroid|cornea|conjunctiva|ciliary|lacrimal|orbit|\beye\b/i, 'eye', 'ojo', 'ocular retina uvea'),
  // digestive organs
  place(/esophagus/i, 'esophagus (food pipe)', 'esófago', 'gullet oesophagus esophageal'),
  place(/\bcardia\b|pylor|stomach|gastr(?!in)/i, 'stomach', 'estómago', 'gastric gastrico belly'),
  place(/duodenum|jejunum|ileum|small intestine|Meckel/i, 'small intestine', 'intestino delgado', 'bowel gut'),
  place(/appendix/i, 'appendix', 'apéndice'),
  place(/rectosigmoid/i, 'rectum and lower colon', 'recto y colon inferior', 'bowel intestino colorectal'),
  place(/rectum/i, 'rectum', 'recto', 'bowel colorectal rectal intestino'),
  place(/\banus\b|\banal\b|cloacogenic/i, 'anus', 'ano', 'anal'),
  place(
    /cecum|colon|flexure|large intestine/i,
    'colon',
    'colon',
    'bowel colorectal large intestine intestino grueso ciego',
  ),
  place(/bile duct|biliary|ampulla/i, 'bile duct', 'vía biliar', 'bilis cholangiocarcinoma conducto'),
  place(/liver|hepat/i, 'liver', 'hígado', 'hepatic hcc hepatocellular hepatico'),
  place(/gallbladder/i, 'gallbladder', 'vesícula biliar'),
  place(/pancrea/i, 'pancreas', 'páncreas', 'pancreatic pdac'),
  place(/peritone/i, 'lining of the belly', 'peritoneo', 'peritoneum peritoneal abdomen'),
  place(/spleen/i, 'spleen', 'bazo'),
  // chest
  place(/trachea/i, 'windpipe', 'tráquea'),
  place(
    /bronch|\blung\b/i,
    'lung',
    'pulmón',
    'nsclc sclc non small cell bronchial bronquio pulmonar celulas pequenas no',
  ),
  place(/pleura|mesothel/i, 'lining of the lung', 'pleura', 'mesothelioma mesotelioma pulmon'),
  place(/thymus|thymom/i, 'thymus', 'timo', 'thymoma timoma'),
  place(/mediastin/i, 'middle of the chest', 'mediastino', 'pecho'),
  place(/\bheart\b/i, 'heart', 'corazón', 'cardiac'),
  // bones, skin, soft tissue
  place(
    /\bbones?\b|vertebral|\bribs?\b|mandible|skull|sacrum|scapula/i,
    'bone',
    'hueso',
    'osteosarcoma ewing sarcoma spine',
  ),
  place(/melanoma|nevi/i, 'melanoma of the skin', 'melanoma de la piel', 'mole lunar'),
  place(/Kaposi/i, "Kaposi's sarcoma", 'sarcoma de Kaposi'),
  place(/Merkel/i, 'Merkel cell skin cancer', 'cáncer de piel de células de Merkel', 'mcc'),
  place(/basal cell/i, 'basal cell skin cancer', 'cáncer de piel basocelular', 'bcc'),
  place(/squamous cell carcinoma of skin/i, 'squamous cell skin cancer', 'cáncer de piel escamoso', 'scc'),
  place(/^C44|\bskin\b/i, 'skin', 'piel'),
  place(/connective|soft tissue|desmoid/i, 'soft tissue', 'tejido blando', 'sarcoma muscle musculo'),
  place(/peripheral nerve/i, 'nerves', 'nervios'),
  // breast and women's organs
  place(/^D05\.1/, 'breast', 'mama', 'dcis ductal intraductal seno pecho'),
  place(/^D05/, 'breast', 'mama', 'lcis lobular seno pecho'),
  place(
    /^C50|^Z85\.3|breast|nipple/i,
    'breast',
    'mama',
    'boob boobs seno pecho mammary tnbc her2 er pr hr triple negative positive hormone receptor ductal lobular idc ilc ' +
      'invasive both bilateral ambas ambos brca',
  ),
  place(/vulva|labium|clitoris/i, 'vulva', 'vulva', 'labia'),
  place(/vagina/i, 'vagina', 'vagina', 'vaginal'),
  place(
    /cervix|endocervix|exocervix/i,
    'cervix',
    'cuello uterino',
    'cervical cervix cuello del utero matriz neck womb',
  ),
  place(/endometrium/i, 'lining of the womb', 'endometrio', 'endometrial uterus uterine utero matriz womb'),
  place(/^C5[45]|corpus uteri|uterus|myometrium/i, 'womb (uterus)', 'útero', 'uterine matriz'),
  place(/ovar(?:y|ies|ian)/i, 'ovary', 'ovario', 'ovarian ovarios ovaries brca hgsc high grade serous seroso'),
  place(/fallopian/i, 'fallopian tube', 'trompa de Falopio', 'tubal tubes ovarian'),
  place(/placenta/i, 'placenta', 'placenta', 'choriocarcinoma'),
  place(/female genital/i, "women's organs", 'órganos femeninos', 'gynecologic ginecologico'),
  // men's organs, urinary organs
  place(/prostate/i, 'prostate', 'próstata'),
  place(/testis|testes/i, 'testicle', 'testículo', 'testicular seminoma'),
  place(/penis|prepuce|glans/i, 'penis', 'pene'),
  place(/renal pelvis/i, 'kidney drain (renal pelvis)', 'pelvis renal', 'kidney rinon'),
  place(/kidney/i, 'kidney', 'riñón', 'renal rcc'),
  place(/ureter/i, 'ureter', 'uréter'),
  place(/urachus|\bbladder/i, 'bladder', 'vejiga', 'urothelial urinary'),
  place(/urethra/i, 'urethra', 'uretra'),
  // brain, nerves, glands
  place(/meninges/i, 'lining of the brain', 'meninges', 'meningioma brain cerebro'),
  place(
    /brain|cerebr|cerebel|(?:frontal|temporal|parietal|occipital) lobe/i,
    'brain',
    'cerebro',
    'glioma glioblastoma gbm astrocytoma',
  ),
  place(/spinal cord|cauda equina/i, 'spinal cord', 'médula espinal', 'spine columna'),
  place(/thyroid/i, 'thyroid', 'tiroides', 'papillary'),
  place(/adrenal|medulla/i, 'adrenal gland', 'glándula suprarrenal', 'pheochromocytoma neuroblastoma'),
  place(/pituitary/i, 'pituitary gland', 'hipófisis', 'pituitaria'),
  place(/pineal/i, 'pineal gland', 'glándula pineal'),
  place(/lymph nodes?\b/i, 'lymph nodes', 'ganglios linfáticos', 'node ganglio'),
];
