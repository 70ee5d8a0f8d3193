import type { ChangeEvent } from 'react';
import { RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists';
import { Choice, Group, Labelled, Part, useClaim } from '../shared/react';

const BLANK = { first: '', last: '', born: '', phone: '', state: '', sex: '', relationship: [] as string[] };

/** The patient's part: every value is React's state, and what stands in a control is what the state says. */
export function usePatient() {
  const { claim, set } = useClaim(BLANK);
  const model = (): Record<string, string> => ({
    patientFirst: claim.first,
    patientLast: claim.last,
    patientBorn: claim.born,
    patientPhone: claim.phone,
    patientState: claim.state,
    patientSex: claim.sex,
    relationship: claim.relationship.join(','),
  });
  return { claim, set, model };
}

export function Patient({ claim, set }: ReturnType<typeof usePatient>) {
  type Text = Exclude<keyof typeof BLANK, 'relationship'>;
  const bound = (key: Text) => ({
    id: key,
    value: claim[key],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => set(key)(event.target.value),
  });
  const tick = (code: string, ticked: boolean) => {
    const others = claim.relationship.filter((one) => one !== code);
    set('relationship')(ticked ? [...others, code] : others);
  };
  return (
    <Part title="Patient">
      <Labelled text="First name" id="first">
        <input {...bound('first')} />
      </Labelled>
      <Labelled text="Last name" id="last">
        <input {...bound('last')} />
      </Labelled>
      <Labelled text="Date of birth" id="born">
        <input type="date" {...bound('born')} />
      </Labelled>
      <Labelled text="Phone" id="phone">
        <input type="tel" {...bound('phone')} />
      </Labelled>
      <Labelled text="State" id="state">
        <select {...bound('state')}>
          <option value="">Choose</option>
          {US_STATES.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <Group id="sexLabel" title="Sex" role="radiogroup">
        {SEXES.map(([code, name]) => (
          <Choice key={code} text={name}>
            <input
              type="radio"
              name="sex"
              value={code}
              checked={claim.sex === code}
              onChange={(event) => set('sex')(event.target.value)}
            />
          </Choice>
        ))}
      </Group>
      <Group id="relLabel" title="Patient's relationship to the subscriber (check one)">
        {RELATIONSHIPS.map(([code, name]) => (
          <Choice key={code} text={name}>
            <input
              type="checkbox"
              checked={claim.relationship.includes(code)}
              onChange={(event) => tick(code, event.target.checked)}
            />
          </Choice>
        ))}
      </Group>
    </Part>
  );
}
