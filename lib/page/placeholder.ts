const AN_OPTION = 'an?|one|the|your|from|state|option|relationship|gender|sex|date|value|item';
const PLACEHOLDER = new RegExp(
  `^\\W*(?:please )?(?:select|choose|pick)(?: (?:${AN_OPTION})\\b.*)?\\W*$|^\\W*(?:seleccione|elija|escoja)\\b|^-+ ?none ?-+$`,
  'i',
);

/** What a list shows as its choice; '' for the words in its place: "Select one", "--None--", not "Select Health". */
export const withoutPlaceholder = (shown: string): string => (PLACEHOLDER.test(shown) ? '' : shown);
