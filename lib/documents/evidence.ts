import type { Course } from '../profile/schema';
import { gap } from './draft';

/** How sure we are of a fact: 'high' was read in its source, the others say so beside the fact. */
export type Confidence = 'high' | 'medium' | 'low';

/** One study, clearance or guideline a claim may cite. Figures are the source's, the sentence is ours. */
export interface Evidence {
  id: string;
  /** The systems it speaks of. */
  systems: readonly Course['system'][];
  kind: 'study' | 'guideline' | 'clearance';
  citation: string;
  doi: string; // '' when it has none
  link: string; // where a person can read it
  finding: string; // one plain sentence
  limits: string; // what it leaves open, as far as we know; '' where nothing is known
  confidence: Confidence; // of what it says
  /** Pages and DOI were not read in the journal itself: whoever is told where to get the article is asked to check. */
  unsureCitation?: true;
}

export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'nangia-2017',
    systems: ['paxman'],
    kind: 'study',
    citation:
      'Nangia J, Wang T, Osborne C, et al. Effect of a Scalp Cooling Device on Alopecia in Women Undergoing Chemotherapy for Breast Cancer: The SCALP Randomized Clinical Trial. JAMA 2017;317(6):596-605.',
    doi: '10.1001/jama.2016.20939',
    link: 'https://pubmed.ncbi.nlm.nih.gov/28196254/',
    finding:
      'In a randomized trial that enrolled 182 women with breast cancer, 50.5% of the cooled women lost less than half of their hair and needed no wig, against none of the women who were not cooled.',
    limits: 'Nangia 2017 enrolled women with breast cancer only.',
    confidence: 'high',
  },
  {
    id: 'rugo-2017',
    systems: ['dignicap'],
    kind: 'study',
    citation:
      'Rugo HS, Klein P, Melin SA, et al. Association Between Use of a Scalp Cooling Device and Alopecia After Chemotherapy for Breast Cancer. JAMA 2017;317(6):606-614.',
    doi: '10.1001/jama.2016.21038',
    link: 'https://doi.org/10.1001/jama.2016.21038',
    finding:
      'In a study of women with breast cancer, 106 who were cooled and 16 who were not, 66.3% of the cooled women lost half of their hair or less, against none of the others.',
    limits: 'Rugo 2017 is about women with breast cancer only.',
    confidence: 'high',
    unsureCitation: true,
  },
  {
    id: 'schaffrin-nabe-2015',
    systems: ['dignicap'],
    kind: 'study',
    citation:
      'Schaffrin-Nabe D, Schmitz I, Josten-Nabe A, von Hehn U, Voigtmann R. The Influence of Various Parameters on the Success of Sensor-Controlled Scalp Cooling in Preventing Chemotherapy-Induced Alopecia. Oncology Research and Treatment 2015;38:489-495.',
    doi: '10.1159/000440636',
    link: 'https://doi.org/10.1159/000440636',
    finding: 'Sensor-controlled scalp cooling worked for 65% of 226 patients.',
    limits: '',
    // Authors, journal, year and figures were read in a source; volume, pages and that it is the article DigniCap means were not.
    confidence: 'medium',
  },
  {
    id: 'nccn-2a',
    systems: ['paxman', 'dignicap'],
    kind: 'guideline',
    citation:
      'NCCN Clinical Practice Guidelines in Oncology: Breast Cancer (since version 1.2019) and Ovarian Cancer, Including Fallopian Tube Cancer and Primary Peritoneal Cancer (since version 1.2020).',
    doi: '',
    link: 'https://dignicap.com/nccn-and-clinical-guidelines/',
    finding: 'The guidelines list scalp cooling as a category 2A recommendation for these cancers.',
    limits:
      'NCCN adds that it may work less well with anthracyclines, and speaks for ovarian cancer of regimens that often cause hair loss.',
    confidence: 'high',
  },
  {
    id: 'fda-paxman',
    systems: ['paxman'],
    kind: 'clearance',
    citation:
      'U.S. Food and Drug Administration, 510(k) K163484 (Paxman), April 2017; product code PMC, 21 CFR 878.4360.',
    doi: '',
    link: 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/pmn.cfm?ID=K163484',
    finding: 'The FDA cleared the device, in class II, to reduce hair loss from chemotherapy.',
    limits: '',
    confidence: 'high',
  },
  {
    id: 'fda-dignicap',
    systems: ['dignicap'],
    kind: 'clearance',
    citation:
      'U.S. Food and Drug Administration, De Novo DEN150010 (DigniCap), December 2015, and 510(k) K170871, July 2017; product code PMC, 21 CFR 878.4360.',
    doi: '',
    link: 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/denovo.cfm?ID=DEN150010',
    finding:
      'The FDA authorized the device, in class II, to reduce hair loss from chemotherapy: first for breast cancer, since July 2017 for solid tumors.',
    limits: '',
    confidence: 'high',
  },
];

/**
 * The evidence that fits a system and the diagnoses (codes, dotted or not), in the order a letter cites it: studies,
 * guideline, clearance. None is known to us for manual caps.
 */
export function evidenceFor(system: Course['system'], diagnoses: readonly string[]): Evidence[] {
  return EVIDENCE.filter((row) => row.systems.includes(system))
    .filter((row) => row.kind !== 'guideline' || nccnCovers(diagnoses))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
const ORDER: readonly Evidence['kind'][] = ['study', 'guideline', 'clearance'];

/** Whether a diagnosis is one the NCCN guidelines above speak of: breast C50, ovary C56, fallopian tube C57.0, peritoneum C48.1 and C48.2. */
export function nccnCovers(diagnoses: readonly string[]): boolean {
  return diagnoses.some((code) => /^C(50|56|57\.?0|48\.?[12])/i.test(code.trim()));
}

/** One row by its id; a wrong id is a mistake in our own tables. */
export function evidence(id: string): Evidence {
  const row = EVIDENCE.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`No evidence "${id}"`);
  return row;
}

/** The citation with its DOI, as it stands in a checklist row. */
export function cite(row: Evidence): string {
  return row.doi ? `${row.citation} doi:${row.doi}` : row.citation;
}

/** Stands beside a citation that was not read in the journal itself, until somebody has looked. */
export const CITATION_CAUTION = 'Compare this citation with the article, then take this note out';

export const isSureCitation = (row: Evidence): boolean => row.confidence === 'high' && !row.unsureCitation;

/** The citation as it stands in a letter: where we are not sure of it, with a gap that says so. */
export const citeWithCare = (row: Evidence): string =>
  isSureCitation(row) ? cite(row) : `${cite(row)} ${gap(CITATION_CAUTION)}`;
