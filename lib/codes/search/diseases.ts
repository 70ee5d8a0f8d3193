import type { Place } from './places';

/** Drugs of chemotherapy by the names a patient hears. */
const DRUGS =
  'taxol taxotere abraxane paclitaxel docetaxel adriamycin doxorubicin epirubicin cytoxan cyclophosphamide carboplatin ' +
  'cisplatin oxaliplatin gemcitabine etoposide folfox tchp drug';

const disease = (is: RegExp, en: string, es: string, also = ''): Place => ({ is, en, es, also });

/** Blood cancers and codes that are no cancer: named as a whole, not by a part of the body. The more precise first. */
export const DISEASES: readonly Place[] = [
  disease(/^C81|^Z85\.71/, 'Hodgkin lymphoma', 'linfoma de Hodgkin', 'hodgkins hl chl disease enfermedad'),
  disease(/^C82/, 'follicular lymphoma', 'linfoma folicular', 'fl nhl non hodgkin linfoma no'),
  disease(/^C83\.390/, 'lymphoma of the brain (PCNSL)', 'linfoma cerebral', 'cns pcnsl dlbcl cerebro nhl'),
  disease(
    /^C83\.3/,
    'diffuse large B-cell lymphoma (DLBCL)',
    'linfoma difuso de células B grandes',
    'dlbcl nhl non hodgkin linfoma no',
  ),
  disease(/^C83\.0/, 'small cell B-cell lymphoma', 'linfoma B de células pequeñas', 'sll nhl non hodgkin marginal'),
  disease(/^C83\.1/, 'mantle cell lymphoma', 'linfoma de células del manto', 'mcl nhl non hodgkin'),
  disease(/^C83\.7/, 'Burkitt lymphoma', 'linfoma de Burkitt', 'burkitts nhl non hodgkin'),
  disease(/^C83(?:\.[589])?(?!\.)/, 'non-follicular lymphoma', 'linfoma no folicular', 'nhl non hodgkin linfoma no'),
  disease(/^C84\.0/, 'mycosis fungoides (skin lymphoma)', 'micosis fungoide', 'ctcl skin lymphoma linfoma piel'),
  disease(/^C84\.1/, 'Sézary disease', 'enfermedad de Sézary', 'sezary syndrome ctcl linfoma'),
  disease(/^C84\.A/, 'skin T-cell lymphoma', 'linfoma cutáneo de células T', 'ctcl piel nhl'),
  disease(/^C84\.7/, 'anaplastic large cell lymphoma', 'linfoma anaplásico', 'alcl nhl breast implant bia'),
  disease(/^C84\.6/, 'anaplastic large cell lymphoma', 'linfoma anaplásico', 'alcl nhl'),
  disease(/^C84|^C86/, 'T-cell lymphoma', 'linfoma de células T', 'ptcl nhl non hodgkin'),
  disease(/^C85\.2/, 'large B-cell lymphoma of the chest', 'linfoma B grande del mediastino', 'pmbcl pmbl nhl'),
  disease(/^C85\.9|^Z85\.72/, 'non-Hodgkin lymphoma', 'linfoma no Hodgkin', 'nhl'),
  disease(/^C85/, 'B-cell or other non-Hodgkin lymphoma', 'linfoma B u otro no Hodgkin', 'nhl'),
  disease(/^C88\.0/, 'Waldenström macroglobulinemia', 'macroglobulinemia de Waldenström', 'waldenstroms wm lpl'),
  disease(/^C88\.4/, 'MALT lymphoma', 'linfoma MALT', 'marginal zone mzl nhl stomach estomago'),
  disease(/^C88/, 'blood protein cancer', 'enfermedad inmunoproliferativa', 'heavy chain'),
  disease(/^C90\.0/, 'multiple myeloma', 'mieloma múltiple', 'mm myeloma plasma cell'),
  disease(/^C90/, 'plasma cell cancer', 'cáncer de células plasmáticas', 'plasmacytoma plasmocitoma'),
  disease(/^C91\.0/, 'acute lymphoblastic leukemia (ALL)', 'leucemia linfoblástica aguda', 'all leukaemia lla blood'),
  disease(/^C91\.1/, 'chronic lymphocytic leukemia (CLL)', 'leucemia linfocítica crónica', 'cll leukaemia llc blood'),
  disease(/^C91\.4/, 'hairy cell leukemia', 'leucemia de células pilosas', 'leukaemia hcl blood'),
  disease(/^C91/, 'lymphoid leukemia', 'leucemia linfoide', 'leukaemia blood sangre'),
  disease(/^C92\.0|^C92\.[56AL]/, 'acute myeloid leukemia (AML)', 'leucemia mieloide aguda', 'aml leukaemia lma blood'),
  disease(/^C92\.4/, 'acute promyelocytic leukemia (APL)', 'leucemia promielocítica aguda', 'apl aml leukaemia'),
  disease(/^C92\.[12]/, 'chronic myeloid leukemia (CML)', 'leucemia mieloide crónica', 'cml leukaemia lmc blood'),
  disease(/^C92/, 'myeloid leukemia', 'leucemia mieloide', 'leukaemia blood sangre'),
  disease(/^C9[345]|^Z85\.6/, 'leukemia', 'leucemia', 'leukaemia blood sangre'),
  disease(/^C96/, 'other blood cancer', 'otro cáncer de la sangre', 'histiocytosis mastocytosis'),
  disease(/^C7A|^C7B|^D3A/, 'neuroendocrine tumor', 'tumor neuroendocrino', 'carcinoid carcinoide net'),
  disease(/^C80/, 'cancer of unknown or many places', 'cáncer de origen desconocido', 'cup unknown primary primario'),
  disease(/^D46/, 'myelodysplastic syndrome (MDS)', 'síndrome mielodisplásico', 'mds bone marrow medula'),
  disease(/^D45/, 'polycythemia vera', 'policitemia vera', 'pv blood sangre'),
  disease(
    /^Z51\.11/,
    'visit for chemotherapy',
    'visita para quimioterapia',
    `chemo quimio treatment infusion ${DRUGS}`,
  ),
  disease(/^Z51\.12/, 'visit for immunotherapy', 'visita para inmunoterapia', 'immuno keytruda infusion treatment'),
  disease(/^Z51\.1$/, 'visit for chemotherapy or immunotherapy', 'visita para quimioterapia o inmunoterapia', 'chemo'),
  disease(/^Z51\.0/, 'visit for radiation', 'visita para radioterapia', 'radiation radiacion treatment'),
  disease(/^Z51/, 'care visit', 'visita de atención', 'aftercare'),
  disease(/^Z08/, 'check-up after treatment', 'control después del tratamiento', 'follow up seguimiento revision'),
  disease(/^L65\.9/, 'hair loss', 'pérdida de cabello', 'alopecia caida pelo bald baldness calva calvicie'),
  disease(/^L65/, 'other kind of hair loss', 'otro tipo de pérdida de cabello', 'alopecia caida pelo effluvium'),
  disease(/^L64/, 'pattern hair loss', 'calvicie común', 'alopecia androgenetic caida cabello pelo hair bald baldness'),
  disease(/^L63/, 'patchy hair loss', 'alopecia areata', 'caida cabello pelo'),
  disease(
    /^T45/,
    'side effect of chemotherapy drugs',
    'efecto secundario de la quimioterapia',
    `chemo reaction adverse quimio ${DRUGS}`,
  ),
];
