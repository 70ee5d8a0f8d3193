import { useCallback, useEffect, useState } from 'react';
import type { FormData } from './model';
import { PAGES } from './pages';

/** Answers of the review page, which belong to no question. */
export const SIGNATURE = 'statementOfTruthSignature';
export const CERTIFIED = 'statementOfTruthCertified';
export const SUBMITTED = 'submitted';

const INITIAL: FormData = {
  'certifierAddress.country': 'USA',
  'sponsorAddress.country': 'USA',
  'applicantAddress.country': 'USA',
};

/** Picking an address given before copies it; picking "a new address" empties the beneficiary's. */
function withSharedAddress(data: FormData, source: string): FormData {
  const next: Record<string, string> = { ...data };
  for (const part of ['street', 'street2', 'city', 'state', 'postalCode', 'country', 'isMilitary']) {
    const fallback = part === 'country' ? 'USA' : '';
    next[`applicantAddress.${part}`] = (source === 'na' ? '' : data[`${source}.${part}`]) || fallback;
  }
  return next;
}

/** Every question's answer as the form holds it, '' where there is none. */
function flat(data: FormData): Record<string, string> {
  const keys = PAGES.flatMap((page) => page.fields(data))
    .filter((field) => field.kind !== 'info')
    .map((field) => field.key);
  return Object.fromEntries([...keys, SIGNATURE, CERTIFIED, SUBMITTED].map((key) => [key, data[key] ?? '']));
}

declare global {
  interface Window {
    formState: () => Record<string, string>;
  }
}

/** The form's state and the one way to change an answer; `window.formState()` gives it to whoever checks the page. */
export function useFormData() {
  const [data, setData] = useState<FormData>(INITIAL);
  const answer = useCallback((key: string, value: string) => {
    setData((before) => {
      const next = { ...before, [key]: value };
      return key === 'view:sharesAddressWith' ? withSharedAddress(next, value) : next;
    });
  }, []);
  useEffect(() => {
    window.formState = () => flat(data);
  }, [data]);
  return { data, answer };
}
