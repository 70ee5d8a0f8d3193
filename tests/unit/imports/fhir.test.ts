import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../../lib/profile/empty';
import { profileSchema } from '../../../lib/profile/schema';
import { bundle, byPath, fixture, json, readAll, readOne, taken, withFirst } from './support';

describe("an insurer's bundle (CARIN Blue Button)", () => {
  it('counts what it read and what it did not need', async () => {
    const { read, others, people } = await readAll([fixture('fhir/insurer-bundle.json')]);
    expect([read, others, people.length]).toEqual([15, 3, 1]);
  });

  it('gives patient, plan, subscriber, doctor and place in the form the profile keeps', async () => {
    const profile = taken(emptyProfile('new'), withFirst(await readOne(fixture('fhir/insurer-bundle.json'))));
    expect(profileSchema.safeParse(profile).success).toBe(true);
    expect(profile.patient).toMatchObject({
      name: { first: 'Marisol', middle: 'Inés', last: 'Beltrán' },
      birthDate: '1979-06-21',
      phone: '9205550131',
      address: { line1: '218 Orchard Bluff Court', line2: 'Unit 4', zip: '54304-1122', country: 'US' },
      relationshipToSubscriber: 'spouse',
      maritalStatus: 'married',
    });
    expect(profile.subscriber).toMatchObject({
      name: { first: 'Teodoro', last: 'Beltrán', suffix: 'Jr.' },
      birthDate: '1976-02-03',
    });
    expect(profile.coverage).toMatchObject({
      payerName: 'Lakeshore Health Plan',
      planName: 'Shoreline PPO 2500',
      memberId: 'LHP-4471-02',
      groupNumber: '0094417',
      startDate: '2026-01-01',
    });
    expect(profile.physician).toMatchObject({
      name: { first: 'Ellen', last: 'Nakamura' },
      credential: 'MD',
      organization: 'Green Bay Oncology Partners',
      npi: '1999000015',
      phone: '9205550150',
    });
    expect(profile.facility).toMatchObject({ organization: 'Fox River Infusion Center', taxId: '395550147' });
  });

  it('offers diagnoses with their official words and ticks none of them', async () => {
    const found = await readOne(fixture('fhir/insurer-bundle.json'));
    const diagnoses = found.proposals.filter(({ path }) => path === 'diagnoses');
    expect(diagnoses.map(({ value }) => (value as { code: string }).code)).toEqual(['C50.412', 'Z51.11']);
    expect(diagnoses.every(({ unsure }) => unsure)).toBe(true);
    expect(taken(emptyProfile('new'), found.proposals).diagnoses).toEqual([]);
    expect(Object.fromEntries(found.refused.map(({ shown, why }) => [shown, why]))).toEqual({
      'I10 Essential hypertension': 'icd-outside',
      'C50.911': 'diagnosis-refuted',
      C50: 'icd-header',
      'C99.9': 'icd-unknown',
    });
  });

  it('takes charges only from the claim that is plainly scalp cooling', async () => {
    const { lines, proposals } = await readOne(fixture('fhir/insurer-bundle.json'));
    expect(lines).toMatchObject([
      { date: '2026-03-12', kind: 'fitting', units: 1, chargeCents: 90000, billedCode: '97007' },
      { kind: 'placement', chargeCents: 15055, billedCode: '97008' },
      { kind: 'post-infusion', units: 3, chargeCents: 9000, billedCode: '97009', modifiers: ['59'] },
    ]);
    const at = byPath(proposals);
    expect(at['course.claimNumber']).toBe('LHC2026-e-cooling');
    expect(at['course.seller.npi']).toBe('1999000031');
    expect(
      [...lines, ...proposals.filter(({ path }) => path.startsWith('course.'))].every(({ unsure }) => unsure),
    ).toBe(true);
    expect(proposals.find(({ path }) => path === 'course.denialDate')).toMatchObject({
      value: '2026-04-20',
      unsure: true,
    });
  });

  it('asks which doctor it was, the oncologist first', async () => {
    const { choices } = await readOne(fixture('fhir/insurer-bundle.json'));
    const doctors = choices.find(({ of }) => of === 'physician')!.options;
    expect(doctors.map(({ name }) => name)).toEqual(['Ellen Rose Nakamura, MD', 'Kwame Osei, MD']);
  });
});

it('reads the files of a bulk export together as the bundle', async () => {
  const types = [
    'ExplanationOfBenefit',
    'Coverage',
    'Condition',
    'Organization',
    'Patient',
    'Practitioner',
    'PractitionerRole',
  ];
  const bulk = await readOne(...types.map((type) => fixture(`fhir/bulk/${type}.ndjson`)));
  const whole = await readOne(fixture('fhir/insurer-bundle.json'));
  expect(byPath(withFirst(bulk))).toEqual(byPath(withFirst(whole)));
  expect(bulk.lines).toEqual(whole.lines);
});

it('reads one resource alone', async () => {
  const found = await readOne(
    json({ resourceType: 'Coverage', status: 'active', subscriberId: '00112', payor: [{ display: 'Elm Health' }] }),
  );
  expect(byPath(withFirst(found))).toEqual({ 'coverage.payerName': 'Elm Health', 'coverage.memberId': '00112' });
});

describe("Medicare's Blue Button", () => {
  it('gives the Medicare number in force, and one plan for parts A and B without a group', async () => {
    const found = await readOne(fixture('fhir/medicare-blue-button.json'));
    const { options } = found.choices.find(({ of }) => of === 'coverage')!;
    expect(options).toHaveLength(1);
    expect(byPath(options[0]!.proposals)).toEqual({
      'coverage.payerName': 'Centers for Medicare and Medicaid Services',
      'coverage.memberId': '1EG4TE5MK73',
      'patient.relationshipToSubscriber': 'self',
    });
  });

  it('does not offer an NPI whose check digit is wrong, and says why', async () => {
    const { refused } = await readOne(fixture('fhir/medicare-blue-button.json'));
    expect(refused).toEqual([
      {
        from: { element: 'Practitioner.identifier' },
        shown: '1999000009',
        why: 'npi',
        sentence: 'A digit of this NPI is wrong: its check digit does not fit.',
      },
    ]);
  });

  it('refuses a Medicare number that is none', async () => {
    const patient = { resourceType: 'Patient', id: '1', name: [{ family: 'Roe', given: ['Ann'] }] };
    const cms = { status: 'active', payor: [{ display: 'Medicare' }], beneficiary: { reference: 'Patient/1' } };
    const found = await readOne(bundle(patient, { resourceType: 'Coverage', subscriberId: '123-45-6789-A', ...cms }));
    expect(found.refused).toMatchObject([{ shown: '123-45-6789-A', why: 'medicare-number' }]);
    expect(byPath(withFirst(found))).not.toHaveProperty(['coverage.memberId']);
  });
});

describe('several people', () => {
  it('are kept apart', async () => {
    const { people } = await readAll([fixture('fhir/two-people.json')]);
    expect(people.map(({ name }) => name)).toEqual(['Marisol Inés Beltrán', 'Lucía Beltrán']);
    const [her, kid] = people.map((one) => byPath(withFirst(one)));
    expect([her!['coverage.memberId'], kid!['coverage.memberId']]).toEqual(['LHP-4471-02', 'LHP-4471-03']);
    expect(people[1]!.proposals.some(({ path }) => path === 'diagnoses')).toBe(false);
  });

  it('one of them with two records, as two plans give them, is one', async () => {
    const record = (id: string) => ({
      resourceType: 'Patient',
      id,
      name: [{ family: 'ROE', given: ['Ann'] }],
      birthDate: '1970-01-02',
    });
    const plan = (id: string) => ({
      resourceType: 'Coverage',
      id: `c${id}`,
      subscriberId: `M${id}`,
      payor: [{ display: `Plan ${id}` }],
      beneficiary: { reference: `Patient/${id}` },
    });
    const { people } = await readAll([bundle(record('1'), plan('1')), bundle(record('2'), plan('2'))]);
    expect(people).toHaveLength(1);
    expect(people[0]!.choices[0]!.options.map(({ name }) => name)).toEqual(['Plan 1', 'Plan 2']);
  });
});

describe('plans told more than once', () => {
  const concept = (code: string) => ({ coding: [{ code }] });
  const plan = (id: string, more: object) => ({
    resourceType: 'Coverage',
    id,
    subscriberId: 'W123',
    payor: [{ display: 'Elm Health' }],
    class: [{ type: concept('plan'), value: '9', name: 'Elm Gold' }],
    ...more,
  });
  const optionsOf = async (...plans: object[]) =>
    (await readOne(bundle(...plans))).choices.find(({ of }) => of === 'coverage')?.options ?? [];

  it.each([
    ['first', ['2025-12-31', undefined]],
    ['last', [undefined, '2025-12-31']],
  ])('the end of last year, told %s, is not the end of the plan that goes on', async (_, ends) => {
    const options = await optionsOf(...ends.map((end, at) => plan(`c${at}`, { period: { end } })));
    expect(options).toHaveLength(1);
    expect(byPath(options[0]!.proposals)).toEqual({
      'coverage.payerName': 'Elm Health',
      'coverage.planName': 'Elm Gold',
      'coverage.memberId': 'W123',
    });
    expect(options[0]!.note).toBe('Elm Gold, W123');
  });

  it('a plan until the year 9999 has no end', async () => {
    const found = await readOne(bundle(plan('c', { period: { start: '2026-01-01', end: '9999-12-31' } })));
    expect(found.refused).toEqual([]);
    expect(found.choices[0]!.options[0]!.note).toBe('Elm Gold, W123');
    expect(byPath(withFirst(found))).not.toHaveProperty(['coverage.endDate']);
  });

  it('the parts of Medicare are one plan, and a wrong number is told once, also where no number is right', async () => {
    const part = (id: string) => plan(id, { subscriberId: '1S00E00AA00', payor: [{ display: 'Medicare' }] });
    const found = await readOne(bundle(part('a'), part('b')));
    expect(found.choices[0]!.options).toHaveLength(1);
    expect(found.refused).toMatchObject([{ why: 'medicare-number' }]);
  });

  it('one that says nothing R4 knows, as in older FHIR, is no choice', async () => {
    const older = { resourceType: 'Coverage', id: 'c', issuer: { display: 'Elm' }, grouping: { group: 'G1' } };
    expect(await optionsOf({ resourceType: 'Patient', id: '1' }, older)).toEqual([]);
  });
});

describe('what keeps a file from saying all', () => {
  const hintsOf = async (...files: File[]) => (await readAll(files)).hints;
  const page = (next: boolean, n: number) =>
    json({
      resourceType: 'Bundle',
      link: [{ relation: next ? 'next' : 'self', url: 'https://fhir.example.com/Patient?page=2' }],
      entry: [{ resource: { resourceType: 'Patient', id: `${n}` } }],
    });

  it('a page of several is said to be one, until all are there', async () => {
    expect(await hintsOf(page(true, 1))).toEqual(['pages']);
    expect(await hintsOf(page(true, 1), page(true, 2))).toEqual(['pages']);
    expect(await hintsOf(page(true, 1), page(false, 2))).toEqual([]);
  });

  it.each([
    ['DSTU2', { resourceType: 'Patient', name: [{ family: ['Roe'], given: ['Ann'] }] }],
    ['STU3', { resourceType: 'Coverage', grouping: { subPlan: 'Part A' } }],
    ['STU3', { resourceType: 'ExplanationOfBenefit', item: [{ service: { coding: [{ code: '97008' }] } }] }],
  ])('%s is said to be older', async (_, resource) => expect(await hintsOf(bundle(resource))).toEqual(['older']));

  it('R4 is not', async () => {
    for (const name of ['insurer-bundle', 'medicare-blue-button', 'two-people']) {
      expect(await hintsOf(fixture(`fhir/${name}.json`)), name).toEqual([]);
    }
  });
});

it('doctors and places that a claim names by number alone can be chosen', async () => {
  const npi = (value: string) => ({ system: 'http://hl7.org/fhir/sid/us-npi', value });
  const benefit = {
    resourceType: 'ExplanationOfBenefit',
    careTeam: [{ provider: { display: 'OSEI KWAME', identifier: npi('1999000023') } }],
    facility: { display: 'Lake Infusion', identifier: npi('1999000049') },
  };
  const found = await readOne(bundle(benefit));
  expect(found.choices.map(({ of, options }) => [of, options[0]!.name, options[0]!.note])).toEqual([
    ['physician', 'OSEI KWAME', 'NPI 1999000023'],
    ['facility', 'Lake Infusion', 'NPI 1999000049'],
  ]);
  expect(byPath(withFirst(found))).toEqual({
    'physician.npi': '1999000023',
    'facility.organization': 'Lake Infusion',
    'facility.npi': '1999000049',
  });
});

it('a state that is spelled out is the state', async () => {
  const patient = { resourceType: 'Patient', id: '1', address: [{ line: ['9 Elm Road'], state: 'texas' }] };
  expect(byPath((await readOne(bundle(patient))).proposals)['patient.address.state']).toBe('TX');
});

it('takes no more charges of claims than a course holds', async () => {
  const item = { productOrService: { coding: [{ code: '97008' }] }, servicedDate: '2026-03-01' };
  const benefit = { resourceType: 'ExplanationOfBenefit', item: Array.from({ length: 5000 }, () => item) };
  expect((await readOne(bundle(benefit))).lines).toHaveLength(200);
});

describe('what is doubtful', () => {
  const patient = { resourceType: 'Patient', id: '1', name: [{ family: 'Roe', given: ['Ann'] }], birthDate: '1970' };
  const other = {
    resourceType: 'Patient',
    id: '2',
    name: [{ family: 'Poe', given: ['Max'] }],
    birthDate: '1969-01-01',
  };
  const cover = (more: object) => ({
    resourceType: 'Coverage',
    beneficiary: { reference: 'Patient/1' },
    payor: [{ display: 'Elm' }],
    ...more,
  });
  const code = (value: string) => ({ coding: [{ code: value }] });

  it('a birth date without a day is left out', async () => {
    const found = await readOne(bundle(patient));
    expect(found.refused).toMatchObject([{ shown: '1970', why: 'partial-date' }]);
    expect(byPath(found.proposals)).not.toHaveProperty(['patient.birthDate']);
  });

  it('a relationship that contradicts the subscriber is left out with the subscriber', async () => {
    const found = await readOne(
      bundle(patient, other, cover({ relationship: code('self'), subscriber: { reference: 'Patient/2' } })),
    );
    expect(found.refused).toContainEqual({
      from: { element: 'Coverage.relationship' },
      shown: 'self',
      why: 'contradiction',
    });
    expect(Object.keys(byPath(withFirst(found))).filter((path) => /subscriber/i.test(path))).toEqual([]);
  });

  it('a member number beside another number of the policy waits for her tick', async () => {
    const mb = {
      type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MB' }] },
      value: 'A-02',
    };
    const found = await readOne(bundle(patient, cover({ identifier: [mb], subscriberId: 'A-00' })));
    expect(withFirst(found).find(({ path }) => path === 'coverage.memberId')).toMatchObject({
      value: 'A-02',
      unsure: true,
    });
  });

  it('cancelled coverage and claims taken back are not offered', async () => {
    const benefit = {
      resourceType: 'ExplanationOfBenefit',
      status: 'cancelled',
      patient: { reference: 'Patient/1' },
      item: [{ productOrService: code('97008'), servicedDate: '2026-03-01' }],
    };
    const found = await readOne(bundle(patient, cover({ status: 'cancelled' }), benefit));
    expect([found.choices, found.lines]).toEqual([[], []]);
    expect(found.refused).toContainEqual(expect.objectContaining({ why: 'coverage-not-active' }));
  });

  it('references to nothing, and fields of the wrong kind, lose only themselves', async () => {
    const odd = {
      resourceType: 'Patient',
      id: '1',
      name: [{ family: 5 }, null, 'x', { family: 'Roe', given: ['Ann', 7] }],
      birthDate: { year: 1970 },
      gender: 'unknown',
      address: 'Main Street',
      telecom: [{ system: 'phone', value: '12' }],
    };
    const found = await readOne(
      bundle(odd, cover({ payor: [{ reference: 'Organization/none' }], subscriber: { reference: '#gone' } })),
    );
    expect(byPath(withFirst(found))).toEqual({ 'patient.name.first': 'Ann', 'patient.name.last': 'Roe' });
    expect(found.refused).toMatchObject([{ shown: '12', why: 'form' }]);
  });
});
