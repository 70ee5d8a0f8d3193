import { IDENTITY_CORPUS, STORED_ANSWERS } from './corpora.ts';
import { CORPUS_AUDIT } from './corpusAudit.ts';
import { corpusPages } from './corpusPages.ts';
import { auditedFigures, corpusDetails, corpusFigures } from './corpusReport.ts';
import { measureCorpus } from './measureCorpus.ts';
import type { Run } from './parts.ts';
import { progress } from './progress.ts';
import { storedAnswers } from './storedAnswers.ts';

/** Sign-up, checkout and contact forms of other sites: does the engine know a name, an address, a birthday at all? */
export async function corpusPart({ browser, probe, firefox, options }: Run): Promise<string | undefined> {
  const pages = corpusPages(IDENTITY_CORPUS);
  if (!pages) {
    console.log(
      'The identity forms of the DuckDuckGo corpus are not kept beside this checkout, so they are not measured.\n',
    );
    return undefined;
  }
  const forms = await measureCorpus(browser, probe, firefox, pages, progress('identity forms', pages.length));
  if (options.details) {
    console.log(corpusDetails(forms, 'tuning'));
    if (options.testHalf) console.log(corpusDetails(forms, 'test'));
  }
  return [
    '## Personal data on forms of other sites (DuckDuckGo corpus)',
    'Split by site into a half that may be tuned on and one that nobody looks at. A field counts by its part: whose it is does ' +
      'not matter there. False positives are fields without a label, labelled unknown, or of a payment card.',
    corpusFigures(forms, storedAnswers(STORED_ANSWERS)),
    auditedFigures(forms, CORPUS_AUDIT),
  ].join('\n\n');
}
