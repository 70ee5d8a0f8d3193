import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { recognize } from '../../../lib/recognize/recognize';
import { box, list, page, radios, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

/** What a page asks for anyway, so that the field under test does not stand alone. */
const claim = (): Field[] => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const last = (...fields: Field[]): string => readings(claim(), fields).at(-1)!;

describe('signing', () => {
  it.each([
    'Signature',
    "Patient's or authorized person's signature",
    'Sign here',
    'Electronic signature',
    'Type your full name to sign',
    'Type your legal name below',
    'Initials here',
    'Firma del paciente',
  ])('"%s" is a signature', (label) => {
    expect(last(box(label))).toBe('never signature');
  });

  it.each(['Date', 'Date signed', "Today's date", 'Fecha'])('"%s" beside a signature belongs to it', (label) => {
    expect(last(box('Signature'), box(label))).toMatch(/^never signature/);
    expect(last(box('Signature'), box(label, { control: 'date' }))).toMatch(/^never signature/);
  });

  it('a date in three boxes beside a signature belongs to it', () => {
    const read = readings(claim(), box('Signature of patient'), box('MM'), box('DD'), box('YYYY'));
    expect(read.slice(-3).every((reading) => reading.startsWith('never signature'))).toBe(true);
  });

  it('the printed name and title beside a signature belong to it', () => {
    expect(last(box('Signature'), box('Printed name'))).toMatch(/^never/);
    expect(last(box('Signature'), box('Relationship to patient'))).toMatch(/^never/);
  });

  it('everything in a section of signing belongs to it', () => {
    const read = readings(claim(), under('Certification and signature', box('Full name'), box('Date')));
    expect(read.slice(-2)).toEqual(['never signature', 'never signature.date']);
  });

  it('what follows the signing is the claim again', () => {
    expect(readings(claim(), box('Signature'), under('Subscriber', box('Last name')))).toContain(
      'subscriber.name.last',
    );
  });
});

describe('consent', () => {
  it.each([
    'I certify that the information above is true',
    'I agree to the terms and conditions',
    'I authorize the release of medical information',
    'I have read the privacy policy',
    'I understand that fraud is a crime',
    'Autorizo la divulgación de mi información',
  ])('"%s" is hers to give', (label) => {
    expect(last(tick(label))).toBe('never consent');
    expect(last(radios(label, YES_NO))).toBe('never consent');
  });
});

describe('what has nothing to do with the claim', () => {
  it.each([
    ['Search'],
    ['Search this site'],
    ['Find a doctor'],
    ['How can we help you today?'],
    ['Buscar'],
    ['Enter your email for our newsletter'],
    ['Subscribe to health tips'],
    ['Our weekly wellness letter: your e-mail'],
    ['Promo code'],
    ['Coupon'],
    ['Enter the characters you see'],
    ['Captcha'],
    ['Security code'],
    ['One-time passcode'],
    ['Confirmation code'],
    ['Please enter your two-factor code. It was e-mailed to your address'],
    ['User name'],
    ['Login ID'],
    ['Chat with us: type your message'],
    ['Rate this page'],
    ['Leave this field blank'],
    ['If you are human, leave this field empty'],
    ['Bank routing number'],
    ['Card number'],
  ])('"%s" is left alone', (label) => {
    expect(last(box(label))).toMatch(/^never/);
  });

  it.each([
    ['Receive news and offers by e-mail'],
    ['Remember me'],
    ['Go paperless'],
    ['Sign me up for the mailing list'],
  ])('the box "%s" is left unticked', (label) => {
    expect(last(tick(label))).toMatch(/^never/);
  });

  it.each<[string, Partial<Field>]>([
    ['a password', { control: 'password', inputType: 'password' }],
    ['a search box', { inputType: 'search' }],
    ['a field the page marks as not for tools', { ignoreHint: true }],
    ['a field beside the main content', { landmark: 'footer' }],
  ])('%s is left alone, whatever its label', (_, traits) => {
    expect(last(box("Patient's first name", traits))).toBe('never');
  });

  it.each([
    ['one-time-code', 'never'],
    ['section-pay cc-name', 'never payee'],
    ['cc-exp-month', 'never payee'],
  ])('a box the page wants browsers to fill with %s is left alone, whatever its label', (autocomplete, reading) => {
    expect(last(box('Owner’s e-mail', { autocomplete }))).toBe(reading);
  });

  it('a list named for itself may say in its box how it is searched', () => {
    const says = { label: 'Diagnosis code', placeholder: 'Search by code or word' };
    expect(last(box(says, { control: 'combobox' }))).toMatch(/diagnosis/);
    expect(last(box(says))).toMatch(/^never/);
    expect(last(box({ placeholder: 'Search by code or word' }, { control: 'combobox' }))).toMatch(/^never/);
    expect(last(box({ label: 'Search', placeholder: 'Diagnosis code' }, { control: 'combobox' }))).toMatch(/^never/);
  });

  it('a file to attach is the checklist’s', () => {
    const file = { control: 'file', inputType: 'file' } as const;
    expect(last(box('Itemized bill', file))).toBe('attachment.itemized-receipt');
    expect(last(box('Photo of your passport', file))).toBe('never attachment');
  });

  it.each(['opacity', 'off-screen', 'no-size', 'clipped', 'aria-hidden'])(
    'a field hidden by %s is never read, whatever its label',
    (hiddenBy) => {
      for (const field of [
        box("Patient's first name", { hiddenBy }),
        box('Member ID', { hiddenBy, name: 'memberId', autocomplete: 'given-name' }),
        list('State', ['Wisconsin'], { hiddenBy }),
        tick('Yes', { hiddenBy }),
      ])
        expect(last(field)).toBe('never');
    },
  );

  it.each(['display-none', 'visibility-hidden', 'inert'])(
    'a field put away by %s is known for what it will ask, and left alone',
    (hiddenBy) => {
      for (const [field, concept] of [
        [box("Patient's first name", { hiddenBy }), 'patient.name.first'],
        [box('Member ID', { hiddenBy }), 'coverage.memberId'],
        [tick('I agree to the terms', { hiddenBy }), 'consent'],
        [tick('Yes', { hiddenBy }), ''],
      ] as const)
        expect(last(field)).toBe(`never ${concept}`.trim());
    },
  );

  it('what is put away does not change what is in sight', () => {
    const inSight = [box('Name'), box('Date of birth'), box('Service date'), box('Charge')];
    const away = under('Subscriber', box('Name', { hiddenBy: 'display-none' }), box('Date', { hiddenBy: 'inert' }));
    expect(readings(inSight, away).slice(0, inSight.length)).toEqual(readings(inSight));
  });

  it('a box that blots out what is typed is known only for a number to keep to oneself', () => {
    const blotted = (label: string) => last(box(label, { control: 'password', inputType: 'password' }));
    expect(blotted("Subscriber's SSN")).toBe('never subscriber.ssn');
    expect(blotted('Bank account number')).toBe('never payee');
    expect(blotted('Password')).toBe('never');
    expect(blotted("Patient's last name")).toBe('never');
  });

  it('a stray e-mail box outside the form of the page is no part of the claim', () => {
    const inForm = (field: Field): Field => ({ ...field, form: 'n1' });
    const labels = ['First name', 'Last name', 'Date of birth', 'City', 'Phone', 'ZIP code'];
    const read = readings(
      labels.map((label) => inForm(box(label))),
      box('Email'),
    );
    expect(read.at(-1)).toBe('never');
    expect(read[0]).toBe('patient.name.first');
  });

  it('bank details are hers to enter', () => {
    const read = readings(claim(), under('Direct deposit', box('Routing number'), box('Account number'), box('Name')));
    expect(read.slice(-3).every((reading) => reading.startsWith('never'))).toBe(true);
  });
});

it('what is left alone says why, in a sentence', () => {
  const fields = page(
    box('Signature'),
    box('Date'),
    tick('I agree to the terms'),
    box('Search'),
    box('Promo code'),
    box('City', { hiddenBy: 'opacity' }),
    box('City', { ignoreHint: true }),
  );
  for (const recognition of recognize(fields)) {
    expect(recognition.kind).toBe('never');
    expect(recognition.why).toMatch(/^[A-Z].{15,}\.$/);
  }
});

describe('a heading about paying and signing', () => {
  const read = (...boxes: Field[]) =>
    recognize(page(under('Patient', box('Patient’s last name')), under('Payment and signature', ...boxes))).slice(1);

  it('is over the money, which is the claim’s, and over the signature, which is hers', () => {
    const [charged, how, account, sign, name, date] = read(
      box('How much did the provider charge in all?'),
      list('How was it paid?', ['Cash', 'Check', 'Credit card']),
      box('Account or invoice number'),
      box('Signature'),
      box('Print name'),
      box('Date signed'),
    );
    expect([charged, how, account].map((one) => one!.concept)).toEqual([
      'claim.totalCharge',
      'claim.paymentMethod',
      'claim.accountNumber',
    ]);
    expect([sign, name, date].map((one) => one!.kind)).toEqual(['never', 'never', 'never']);
  });

  it('asks how she liked her visit, which is no part of the claim', () => {
    const [how] = read(list('How was your visit?', ['Good', 'Bad']));
    expect(how!.concept).toBe('');
  });
});
