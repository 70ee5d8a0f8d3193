/** PDF claim forms of the options page. */
export const forms = {
  'section.forms': 'PDF claim forms',
  'forms.what':
    'Your insurer’s own claim form, as a PDF to fill in. You see first what would go into which field; the blank form stays as it is, and nothing is sent.',
  'forms.choose': 'Choose the blank form',
  'forms.drop': 'or drop it here (PDF)',
  'forms.stored': 'Or one that is stored',
  'forms.takeStored': 'Take this one',
  'forms.reading': 'Reading the form…',
  'forms.filling': 'Filling the form…',
  'forms.untouched': 'Your file was not changed.',
  'forms.copies':
    'Your claim has more lines than the form has rows, so it takes {count} forms. Each has the sums of its own lines.',
  'forms.copy': 'Form {number} of {count}',
  'forms.review': 'Nothing is written yet. Clear a box to leave that field alone.',
  'forms.nothing':
    'CoolClaim knows no field of this form well enough to fill it. Its fields are listed below; fill it by hand from the claim sheet.',
  'forms.other': 'Take another form',
  'forms.filled': 'Filled',
  'forms.filledName': 'filled',
  'forms.of': 'of',
  'forms.sign':
    'Look through every page, add what is listed as yours, then print it and sign and date it by hand. CoolClaim never signs.',
  'forms.look': 'Look at it',
  'forms.lookOne': 'Look at it: {name}',
  'forms.save': 'Save to this computer',
  'forms.saveOne': 'Save to this computer: {name}',
  'forms.store': 'Store with the claim',
  'forms.storeOne': 'Store with the claim: {name}',
  'forms.isStored': '{name} is stored as the claim form of this claim. It is under:',
} as const;
