/** The checklist of the options page; the words it shares with the panel are the panel's. */
export const checklist = {
  'checklist.files': 'Files you add under {section} stand here beside what they are for.',
  'checklist.copies': 'Keep a copy of everything you send.',
  'checklist.ready': '{have} of {count} required and recommended papers are at hand.',
  'checklist.group.required': 'Required',
  'checklist.group.recommended': 'Recommended',
  'checklist.group.optional': 'Optional',
  'checklist.group.not-needed': 'Not needed, and why',
  'checklist.ofAll': 'What {payer} wants of everything you send',
  'checklist.ofItem': 'What {payer} wants',
  'checklist.open': 'Read it: {host}',
  'checklist.letter': 'Under Letters: {letter}',
  'checklist.howOf': 'Where to get it: {title}',
  'checklist.yours': 'You said that you do not need this.',
} as const;
