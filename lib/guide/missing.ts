import type { Person, Profile } from '../profile/schema';

const personPaths = (base: string): string[] => [
  `${base}.name.first`,
  `${base}.name.last`,
  `${base}.birthDate`,
  `${base}.address.line1`,
  `${base}.address.city`,
  `${base}.address.state`,
  `${base}.address.zip`,
];

const isEmpty = (person: Person, base: string, path: string): boolean => {
  const [part, field] = path.slice(base.length + 1).split('.') as [keyof Person, string | undefined];
  const value = field ? (person[part] as unknown as Record<string, string>)[field] : person[part];
  return value === '' && !(part === 'name' && person.name.full !== '');
};

/**
 * What nearly every member claim form asks for (boxes 1a to 11 and 21 to 33 of CMS-1500) and the profile does not have
 * yet, as paths of the profile in the order of the first run.
 */
export function missingFacts(profile: Profile, courseIndex: number): string[] {
  const { patient, subscriber, coverage, physician, diagnoses } = profile;
  const base = `courses[${courseIndex}]`;
  const course = profile.courses[courseIndex]!;
  const isOther = patient.relationshipToSubscriber !== 'self' && patient.relationshipToSubscriber !== '';
  const asked: [path: string, isMissing: boolean][] = [
    ...personPaths('patient').map((path): [string, boolean] => [path, isEmpty(patient, 'patient', path)]),
    ['coverage.payerName', coverage.payerName === ''],
    ['coverage.memberId', coverage.memberId === ''],
    ['patient.relationshipToSubscriber', patient.relationshipToSubscriber === ''],
    ...personPaths('subscriber').map((path): [string, boolean] => [
      path,
      isOther && isEmpty(subscriber, 'subscriber', path),
    ]),
    ['physician.name.last', physician.name.last === '' && physician.name.full === '' && physician.organization === ''],
    ['diagnoses', diagnoses.every(({ code }) => code === '')],
    [`${base}.placeOfService`, course.placeOfService === ''],
    [`${base}.seller.organization`, course.seller.organization === ''],
    [`${base}.items`, course.items.length === 0],
  ];
  return asked.filter(([, isMissing]) => isMissing).map(([path]) => path);
}
