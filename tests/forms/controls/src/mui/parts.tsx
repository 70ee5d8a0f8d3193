import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  InputLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { DateField } from '@mui/x-date-pickers/DateField';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import type { ReactNode } from 'react';
import { RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists';
import { Diagnosis, Employer, OneOf } from './autocompletes';
import type { Bound, Claim } from './claim';

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack component="section" spacing={2} sx={{ mb: 4 }}>
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      {children}
    </Stack>
  );
}

type Text = { [K in keyof Claim]: Claim[K] extends string ? K : never }[keyof Claim];

const bound = ({ claim, set }: Bound, key: Text) => ({
  value: claim[key],
  onChange: (event: { target: { value: string } }) => set(key)(event.target.value),
});

const stateItems = US_STATES.map(([code, name]) => (
  <MenuItem key={code} value={code}>
    {name}
  </MenuItem>
));

export function Patient(props: Bound) {
  const { claim, set } = props;
  const tick = (code: string, ticked: boolean) => {
    const others = claim.relationship.filter((one) => one !== code);
    set('relationship')(ticked ? [...others, code] : others);
  };
  return (
    <Section title="Patient">
      <TextField label="First name" {...bound(props, 'patientFirst')} />
      <TextField label="Last name" {...bound(props, 'patientLast')} />
      <DateField label="Date of birth" value={claim.patientBorn} onChange={set('patientBorn')} />
      <TextField label="Phone" type="tel" {...bound(props, 'patientPhone')} />
      <FormControl fullWidth>
        <InputLabel id="state-label">State</InputLabel>
        <Select labelId="state-label" id="state" label="State" {...bound(props, 'patientState')}>
          {stateItems}
        </Select>
      </FormControl>
      <OneOf label="Sex" list={SEXES} value={claim.patientSex} onChange={set('patientSex')} />
      <FormControl component="fieldset">
        <FormLabel component="legend">Patient's relationship to the subscriber (check one)</FormLabel>
        <FormGroup>
          {RELATIONSHIPS.map(([code, name]) => (
            <FormControlLabel
              key={code}
              label={name}
              control={
                <Checkbox
                  name={code}
                  checked={claim.relationship.includes(code)}
                  onChange={(event) => tick(code, event.target.checked)}
                />
              }
            />
          ))}
        </FormGroup>
      </FormControl>
    </Section>
  );
}

export function Subscriber(props: Bound) {
  const { claim, set } = props;
  return (
    <Section title="Subscriber">
      <TextField label="Member ID" {...bound(props, 'memberId')} />
      <TextField
        label="Date of birth"
        type="date"
        slotProps={{ inputLabel: { shrink: true } }}
        {...bound(props, 'subscriberBorn')}
      />
      <OneOf label="State" list={US_STATES} value={claim.subscriberState} onChange={set('subscriberState')} />
      <Employer label="Employer" value={claim.employer} onChange={set('employer')} />
      <FormControl>
        <FormLabel id="other-label">Does the patient have other health insurance?</FormLabel>
        <RadioGroup aria-labelledby="other-label" name="other-coverage" {...bound(props, 'otherCoverage')}>
          <FormControlLabel value="yes" control={<Radio />} label="Yes" />
          <FormControlLabel value="no" control={<Radio />} label="No" />
        </RadioGroup>
      </FormControl>
    </Section>
  );
}

export function Care(props: Bound) {
  const { claim, set } = props;
  return (
    <>
      <Section title="Provider who was paid">
        <TextField select label="State" {...bound(props, 'sellerState')}>
          {stateItems}
        </TextField>
      </Section>
      <Section title="Service">
        <Diagnosis label="Primary diagnosis code (ICD-10)" value={claim.diagnosis} onChange={set('diagnosis')} />
        <DatePicker label="First date of service" value={claim.serviceFrom} onChange={set('serviceFrom')} />
        <TextField label="Describe the services you received" multiline rows={3} {...bound(props, 'what')} />
        <TextField label="Total charge ($)" type="number" {...bound(props, 'total')} />
      </Section>
      <Section title="Signature">
        <TextField label="Type your name to sign" {...bound(props, 'signature')} />
      </Section>
    </>
  );
}
