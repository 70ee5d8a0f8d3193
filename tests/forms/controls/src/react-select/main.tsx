import { type ComponentProps, useState } from 'react';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';
import { type Choices, DIAGNOSES, EMPLOYERS, RELATIONSHIPS, SEXES, searchLater, US_STATES } from '../shared/lists';
import { ClaimForm, Labelled, Part, show, useClaim } from '../shared/react';

interface Option {
  value: string;
  label: string;
}

const options = (list: Choices): Option[] => list.map(([value, label]) => ({ value, label }));
const STATES = options(US_STATES);

/** The library keeps whole options; what it calls back with is the model. */
const BLANK = {
  patientState: null as Option | null,
  patientSex: null as Option | null,
  relationship: null as Option | null,
  subscriberState: null as Option | null,
  employer: null as Option | null,
  diagnosis: null as Option | null,
};
type Claim = typeof BLANK;

interface OneProps extends Pick<ComponentProps<typeof Select<Option>>, 'options' | 'isSearchable' | 'isClearable'> {
  of: keyof Claim;
  text: string;
}

function Page() {
  const { claim, set } = useClaim(BLANK);
  const [signature, setSignature] = useState('');
  const model = () => ({
    ...Object.fromEntries(Object.entries(claim).map(([key, option]) => [key, option?.value ?? ''])),
    signature,
  });
  const bound = (of: keyof Claim) => ({ inputId: of, value: claim[of], onChange: set(of) });
  const one = ({ of, text, ...rest }: OneProps) => (
    <Labelled text={text} id={of}>
      <Select {...bound(of)} {...rest} />
    </Labelled>
  );
  return (
    <ClaimForm model={model}>
      <Part title="Patient">
        {one({ of: 'patientState', text: 'State', options: STATES, isSearchable: false })}
        {one({ of: 'patientSex', text: 'Sex', options: options(SEXES), isSearchable: false })}
        {one({
          of: 'relationship',
          text: "Patient's relationship to the subscriber",
          options: options(RELATIONSHIPS),
          isSearchable: false,
        })}
      </Part>
      <Part title="Subscriber">
        {one({ of: 'subscriberState', text: 'State', options: STATES, isClearable: true })}
        <Labelled text="Employer" id="employer">
          <CreatableSelect isClearable {...bound('employer')} options={options(EMPLOYERS)} />
        </Labelled>
      </Part>
      <Part title="Service">
        <Labelled text="Primary diagnosis code (ICD-10)" id="diagnosis">
          <AsyncSelect
            cacheOptions
            loadOptions={async (words: string) => options(await searchLater(DIAGNOSES, words))}
            {...bound('diagnosis')}
          />
        </Labelled>
      </Part>
      <Part title="Signature">
        <Labelled text="Type your name to sign" id="signature">
          <input id="signature" value={signature} onChange={(event) => setSignature(event.target.value)} />
        </Labelled>
      </Part>
    </ClaimForm>
  );
}

show(<Page />);
