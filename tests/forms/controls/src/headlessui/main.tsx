import {
  Checkbox,
  Field,
  Fieldset,
  Input,
  Label,
  Legend,
  Radio,
  RadioGroup,
  Select,
  Textarea,
} from '@headlessui/react';
import './headless.css';
import { type Choices, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists';
import { ClaimForm, Part, show, useClaim } from '../shared/react';
import { Diagnosis, Employer, Filtered, OneOf } from './lists';

const BLANK = {
  patientFirst: '',
  patientLast: '',
  patientBorn: '',
  patientPhone: '',
  patientState: '',
  patientSex: '',
  relationship: [] as string[],
  memberId: '',
  subscriberState: '',
  employer: '',
  otherCoverage: '',
  sellerState: '',
  diagnosis: '',
  what: '',
  total: '',
  signature: '',
};
type Text = Exclude<keyof typeof BLANK, 'relationship'>;

const YES_NO: Choices = [
  ['yes', 'Yes'],
  ['no', 'No'],
];

function Page() {
  const { claim, set } = useClaim(BLANK);
  const line = (key: Text, label: string, type = 'text') => (
    <Field className="row">
      <Label>{label}</Label>
      <Input type={type} value={claim[key]} onChange={(event) => set(key)(event.target.value)} />
    </Field>
  );
  const bound = (key: Text) => ({ value: claim[key], onChange: set(key) });
  const tick = (code: string, ticked: boolean) => {
    const others = claim.relationship.filter((one) => one !== code);
    set('relationship')(ticked ? [...others, code] : others);
  };
  const model = () => ({
    ...claim,
    relationship: claim.relationship.join(','),
    total: claim.total === '' ? '' : String(Number(claim.total)),
  });
  return (
    <ClaimForm model={model}>
      <Part title="Patient">
        {line('patientFirst', 'First name')}
        {line('patientLast', 'Last name')}
        {line('patientBorn', 'Date of birth', 'date')}
        {line('patientPhone', 'Phone', 'tel')}
        <OneOf label="State" list={US_STATES} {...bound('patientState')} />
        <OneOf label="Sex" list={SEXES} {...bound('patientSex')} />
        <Fieldset className="row">
          <Legend>Patient's relationship to the subscriber (check one)</Legend>
          {RELATIONSHIPS.map(([code, text]) => (
            <Field key={code} className="choice">
              <Checkbox
                className="box"
                checked={claim.relationship.includes(code)}
                onChange={(ticked) => tick(code, ticked)}
              />
              <Label>{text}</Label>
            </Field>
          ))}
        </Fieldset>
      </Part>
      <Part title="Subscriber">
        {line('memberId', 'Member ID')}
        <Filtered label="State" list={US_STATES} {...bound('subscriberState')} />
        <Employer label="Employer" {...bound('employer')} />
        <Fieldset className="row">
          <Legend>Does the patient have other health insurance?</Legend>
          <RadioGroup {...bound('otherCoverage')}>
            {YES_NO.map(([code, text]) => (
              <Field key={code} className="choice">
                <Radio value={code} className="box round" />
                <Label>{text}</Label>
              </Field>
            ))}
          </RadioGroup>
        </Fieldset>
      </Part>
      <Part title="Provider who was paid">
        <Field className="row">
          <Label>State</Label>
          <Select value={claim.sellerState} onChange={(event) => set('sellerState')(event.target.value)}>
            <option value="">Choose</option>
            {US_STATES.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </Part>
      <Part title="Service">
        <Diagnosis label="Primary diagnosis code (ICD-10)" {...bound('diagnosis')} />
        <Field className="row">
          <Label>Describe the services you received</Label>
          <Textarea rows={3} value={claim.what} onChange={(event) => set('what')(event.target.value)} />
        </Field>
        {line('total', 'Total charge ($)', 'number')}
      </Part>
      <Part title="Signature">{line('signature', 'Type your name to sign')}</Part>
    </ClaimForm>
  );
}

show(<Page />);
