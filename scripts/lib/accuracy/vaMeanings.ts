/** How the labels of the captured CHAMPVA form say what our vocabulary says; checked in order, `$1` as in the pattern. */
const WORDS: readonly [RegExp, string][] = [
  [/^none$/, 'none'],
  [/^patient\.address\.isNew$/, 'none'],
  [/^claim\.originalReferenceType$/, 'claim.other'],
  [/^attachment\.file$/, 'attachment'],
  [/^(?:sponsor)\.(.+)$/, 'subscriber.$1'],
  [/^subscriber\.memberId$/, 'coverage.memberId'],
  [/^provider\.name$/, 'seller.name.full'],
  [/^provider\.(.+)$/, 'seller.$1'],
  // one start and one end for the whole claim, no table of services
  [/^service\[0\]\.dateFrom(.*)$/, 'claim.serviceFrom$1'],
  [/^service\[0\]\.dateTo(.*)$/, 'claim.serviceTo$1'],
  [/^otherInsurance\.(exists|payerName|memberId)$/, 'otherCoverage.$1'],
  [/^otherInsurance\..+$/, 'otherCoverage.detail'],
  [/^claim\.conditionRelatedTo\.(.+)$/, 'condition.$1'],
  [/^claim\.resubmissionStatus$/, 'claim.submissionKind'],
  [/^claim\.originalReferenceNumber$/, 'claim.originalReference'],
  [/^claim\.comments$/, 'claim.additionalInformation'],
];

const ATTRIBUTES: readonly [RegExp, string][] = [
  [/\.firstName$/, '.name.first'],
  [/\.middleName$/, '.name.middle'],
  [/\.lastName$/, '.name.last'],
  [/\.nameSuffix$/, '.name.suffix'],
];

/** What the capture labels otherwise than the page asks, with why: by step and the beginning of the selector. */
const MISLABELLED: readonly { step: string; selector: string; concept: string; because: string }[] = [
  {
    step: '28-insurance-review',
    selector: '#root_view\\:hasPolicies',
    concept: 'otherCoverage.exists',
    because: 'labelled as nothing; it asks in full, with Yes and No, whether there is any coverage besides CHAMPVA',
  },
];

/** What a labelled control of a step asks for, in our words. */
export const conceptOfVaLabel = (step: string, selector: string, meaning: string): string =>
  MISLABELLED.find((each) => each.step === step && selector.startsWith(each.selector))?.concept ??
  conceptOfVaMeaning(meaning);

/** `sponsor.firstName` -> `subscriber.name.first`. */
function conceptOfVaMeaning(meaning: string): string {
  const named = WORDS.find(([words]) => words.test(meaning));
  const concept = named ? meaning.replace(named[0], named[1]) : meaning;
  const attribute = ATTRIBUTES.find(([words]) => words.test(concept));
  return attribute ? concept.replace(attribute[0], attribute[1]) : concept;
}
