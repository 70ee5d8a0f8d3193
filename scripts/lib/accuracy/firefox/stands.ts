/** What Firefox's own modules find around them in the browser, as far as reading a form needs it. Runs in the page. */
declare const FIREFOX_PREFS: Record<string, unknown>;

const numbers = new Map<unknown, number>();
const numberOf = (thing: unknown): number => {
  if (!numbers.has(thing)) numbers.set(thing, numbers.size);
  return numbers.get(thing)!;
};

/** The field names of the HTML standard, with which an `autocomplete` attribute may end. */
const FIELD_NAMES = new Set(
  (
    'on off name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password ' +
    'current-password one-time-code organization-title organization street-address address-line1 address-line2 ' +
    'address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name ' +
    'cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type ' +
    'transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url photo tel ' +
    'tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp'
  ).split(' '),
);

/** `Element.getAutocompleteInfo`, which only Firefox has. */
function autocompleteInfo(this: Element) {
  const tokens = (this.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const last = tokens.at(-1) ?? '';
  const section = tokens.find((token) => token.startsWith('section-')) ?? '';
  const addressType = tokens.find((token) => token === 'shipping' || token === 'billing') ?? '';
  const contactType = tokens.find((token) => ['home', 'work', 'mobile', 'fax', 'pager'].includes(token)) ?? '';
  const fieldName = FIELD_NAMES.has(last) ? last : '';
  return { section, addressType, contactType, credentialType: '', fieldName, canAutomaticallyPersist: true };
}

const lazily = (target: object, name: string, make: () => unknown): void => {
  Object.defineProperty(target, name, {
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(target, name, { value, writable: true, configurable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(target, name, { value, writable: true, configurable: true });
    },
  });
};

Object.assign(globalThis, {
  ChromeUtils: {
    defineLazyGetter: lazily,
    // the model that knows payment cards is part of the browser itself
    getFormAutofillConfidences: (elements: unknown[]) => elements.map(() => ({})),
  },
  Services: { prefs: { getBoolPref: (name: string, otherwise: unknown) => FIREFOX_PREFS[name] ?? otherwise } },
});
for (const type of [
  HTMLInputElement,
  HTMLSelectElement,
  HTMLTextAreaElement,
  HTMLFormElement,
  HTMLIFrameElement,
  HTMLLabelElement,
  HTMLOptionElement,
  HTMLElement,
  ShadowRoot,
  Document,
]) {
  Object.assign(type, { isInstance: (thing: unknown) => thing instanceof type });
}
Object.assign(Element.prototype, { getAutocompleteInfo: autocompleteInfo });

export const XPCOMUtils = {
  defineLazyPreferenceGetter: (
    target: object,
    name: string,
    pref: string,
    otherwise: unknown = null,
    _changed: unknown = null,
    read: (value: unknown) => unknown = (value) => value,
  ) => lazily(target, name, () => read(FIREFOX_PREFS[pref] ?? otherwise)),
};
export const AppConstants = { platform: 'linux', MOZ_BUILD_APP: 'browser' };
export const Region = { home: 'US', current: 'US' };
export const ContentDOMReference = { get: (element: Element) => ({ id: numberOf(element) }), resolve: () => null };
export const OSKeyStore = {};
