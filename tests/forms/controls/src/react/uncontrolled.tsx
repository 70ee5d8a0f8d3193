import type { ChangeEvent } from 'react';
import { EMPLOYERS, US_STATES } from '../shared/lists';
import { Choice, Group, Labelled, Part } from '../shared/react';

/** The subscriber's part: what React's change events told, kept beside the controls and given to them once at the start. */
const draft: Record<string, string> = {};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export function subscriberModel(): Record<string, string> {
  const { bornYear = '', bornMonth = '', bornDay = '' } = draft;
  return {
    memberId: draft.memberId ?? '',
    group: draft.group ?? '',
    subscriberBorn: [bornYear, bornMonth.padStart(2, '0'), bornDay.padStart(2, '0')].join('-'),
    subscriberState: draft.subscriberState ?? '',
    employer: draft.employer ?? '',
    otherCoverage: draft.otherCoverage ?? '',
  };
}

const keep = (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
  draft[event.target.name] = event.target.value;
};

const from = (name: string) => ({ name, defaultValue: draft[name], onChange: keep });

export function Subscriber() {
  return (
    <Part title="Subscriber">
      <Labelled text="Member ID" id="memberId">
        <input id="memberId" {...from('memberId')} />
      </Labelled>
      <Labelled text="Group number" id="group">
        <input id="group" {...from('group')} />
      </Labelled>
      <Group id="bornLabel" title="Date of birth">
        <span>
          <select aria-label="Month" {...from('bornMonth')}>
            <option value="">Month</option>
            {MONTHS.map((month, index) => (
              <option key={month} value={index + 1}>
                {month}
              </option>
            ))}
          </select>{' '}
          <input aria-label="Day" size={2} maxLength={2} {...from('bornDay')} />{' '}
          <input aria-label="Year" size={4} maxLength={4} {...from('bornYear')} />
        </span>
      </Group>
      <Labelled text="State" id="subscriberState">
        <select id="subscriberState" {...from('subscriberState')}>
          <option value="">Choose</option>
          {US_STATES.map(([code]) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </Labelled>
      <Labelled text="Employer" id="employer">
        <input id="employer" list="employers" {...from('employer')} />
        <datalist id="employers">
          {EMPLOYERS.map(([name]) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Labelled>
      <Group id="otherLabel" title="Is the patient covered by any other health insurance?" role="radiogroup">
        {['yes', 'no'].map((answer) => (
          <Choice key={answer} text={answer === 'yes' ? 'Yes' : 'No'}>
            <input
              type="radio"
              name="otherCoverage"
              value={answer}
              defaultChecked={draft.otherCoverage === answer}
              onChange={keep}
            />
          </Choice>
        ))}
      </Group>
    </Part>
  );
}
