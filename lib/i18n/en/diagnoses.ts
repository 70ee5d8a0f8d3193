/** The diagnosis picker of the options page. */
export const diagnoses = {
  'diagnoses.codeHint': 'As in your record. If you only have words, type them: “left breast”.',
  'diagnoses.descriptionHint': 'Left empty, the official title is used.',
  'diagnoses.asOf': 'Codes are checked for your dates of service, {from} to {to}.',
  'diagnoses.asOfDay': 'Codes are checked for your date of service, {date}.',
  'diagnoses.asOfToday': 'There are no charges yet, so codes are checked for today.',
  'diagnoses.found': '{count} {count|code|codes} found. Choose with the arrow keys.',
  'diagnoses.none': 'Nothing found. Type the part of the body and the side, or copy the code from your record.',
  'diagnoses.heading': 'heading',
  'diagnoses.uncertain': 'CoolClaim has no official list of codes for {edition}. Check with your insurer.',
  'diagnoses.notACode':
    'This is not a diagnosis code yet. Choose one from the list, or copy the code from your record.',
  'diagnoses.choose': 'Choose the one in your record:',
  'diagnoses.loadFailed': 'The list of codes could not be opened. You can still type the code from your record.',
} as const;
