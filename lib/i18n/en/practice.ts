/** What stands around the practice form; the form itself is English, as insurers' forms are. */
export const practice = {
  'practice.link': 'Practice form',
  'practice.title': 'Practice form',
  'practice.what':
    'An insurer that does not exist, and a form that sends nothing. CoolClaim works here just as on your insurer’s page.',
  'practice.how1': 'Click the CoolClaim button in the toolbar, or press {key}.',
  'practice.how1Plain': 'Click the CoolClaim button in the toolbar.',
  'practice.how2': 'Press “Fill this claim”, look the list through, and confirm.',
  'practice.how3':
    'Compare the form with your papers. The panel in the page shows what to attach, and can undo it all.',
  'practice.with': 'Filled in with',
  'practice.mine': 'your own profile',
  'practice.sample': 'a fictional patient',
  'practice.sampleIs':
    'Jordan Okafor, her insurance and her bill are made up. Nothing of it goes into your profile, and ticks made here are not kept.',
  'practice.sampleInUse': 'Practice: fictional patient Jordan Okafor. Your profile is not touched.',
  'practice.noVault': 'Choose a passphrase first; then CoolClaim’s button works here too.',
  'practice.noVaultGo': 'Choose it now',
  'practice.noProfile': 'There is no profile yet.',
  'practice.noProfileGo': 'Fill it in, in six short steps',
  'practice.formLabel': 'Practice claim form, in English as insurers’ forms are',
  'practice.empty': 'Empty the form',
  'practice.emptied': 'The form is empty again.',
  'practice.notSent':
    'Nothing was sent: this is practice. On a real form you would now look everything through, sign, and send it yourself.',
  'practice.options': 'Open the full profile',
} as const;
