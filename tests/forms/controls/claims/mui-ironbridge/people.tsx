import {
  Autocomplete,
  Card,
  CardContent,
  CardHeader,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import Grid from '@mui/material/Grid';
import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { Address, Choice, Day, Listed, Text } from './fields';
import type { Request } from './model';

const LOCALS = ['Local 18 Ironworkers', 'Local 113 Laborers', 'Local 494 Electricians', 'Local 601 Pipefitters'];
const EMPLOYERS = ['Brightwater Mechanical', 'Falk Erectors', 'Northgate Electric', 'Sundahl Construction'];

export function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <Card variant="outlined" sx={{ mb: 3 }}>
      <CardHeader title={title} subheader={note} slotProps={{ title: { variant: 'h6', component: 'h2' } }} />
      <CardContent>
        <Grid container spacing={2}>
          {children}
        </Grid>
      </CardContent>
    </Card>
  );
}

type Ticked = 'participant.moved' | 'patient.student' | `cause.${'work' | 'auto' | 'other' | 'none'}` | 'sign.agree';

export function Tick({ name, label, cols = 12 }: { name: Ticked; label: string; cols?: number }) {
  const { control } = useFormContext<Request>();
  return (
    <Grid size={{ xs: 12, sm: cols }}>
      <Controller
        name={name}
        control={control}
        render={({ field: { value, ...field } }) => (
          <FormControlLabel control={<Checkbox {...field} checked={value} />} label={label} />
        )}
      />
    </Grid>
  );
}

interface OneOfProps {
  name: 'patient.who' | 'cob.other' | 'payTo';
  label: string;
  list: readonly [string, string][];
}

export function OneOf({ name, label, list }: OneOfProps) {
  const { control } = useFormContext<Request>();
  return (
    <Grid size={12}>
      <FormControl>
        <FormLabel id={`${name}-label`}>{label}</FormLabel>
        <Controller
          name={name}
          control={control}
          render={({ field }) => (
            <RadioGroup row aria-labelledby={`${name}-label`} {...field}>
              {list.map(([value, text]) => (
                <FormControlLabel key={value} value={value} control={<Radio size="small" />} label={text} />
              ))}
            </RadioGroup>
          )}
        />
      </FormControl>
    </Grid>
  );
}

export function Participant() {
  const { control } = useFormContext<Request>();
  return (
    <Section title="1. Participant" note="The union member who earned the coverage">
      <Text name="participant.last" label="Last name" cols={5} />
      <Text name="participant.first" label="First name" cols={5} />
      <Text name="participant.initial" label="M.I." cols={2} input={{ slotProps: { htmlInput: { maxLength: 1 } } }} />
      <Text
        name="participant.fundId"
        label="Fund ID no."
        cols={4}
        input={{ helperText: 'Three letters and nine digits, as on your card' }}
      />
      <Text name="participant.groupNo" label="Group no." cols={4} />
      <Text
        name="participant.ssn4"
        label="Last 4 of SSN"
        cols={4}
        input={{ helperText: 'Only if you do not have your card', slotProps: { htmlInput: { maxLength: 4 } } }}
      />
      <Day name="participant.born" label="Birth date" cols={4} />
      <Listed name="participant.local" label="Local union" cols={4} list={LOCALS} />
      <Grid size={{ xs: 12, sm: 4 }}>
        <Controller
          name="participant.employer"
          control={control}
          render={({ field: { value, onChange, onBlur, ref } }) => (
            <Autocomplete
              freeSolo
              options={EMPLOYERS}
              inputValue={value}
              onInputChange={(_, text) => onChange(text)}
              onBlur={onBlur}
              renderInput={(params) => (
                <TextField {...params} inputRef={ref} size="small" label="Contributing employer" />
              )}
            />
          )}
        />
      </Grid>
      <Address of="participant.mail" />
      <Tick name="participant.moved" label="This is a new address" />
      <Text name="participant.phone" label="Phone" cols={4} input={{ type: 'tel' }} />
      <Choice
        name="participant.phoneKind"
        label="Type"
        cols={3}
        list={[
          ['cell', 'Cell'],
          ['home', 'Home'],
          ['work', 'Jobsite or office'],
        ]}
      />
      <Text name="participant.email" label="Email" cols={5} input={{ type: 'email' }} />
    </Section>
  );
}

export function Patient() {
  const { watch } = useFormContext<Request>();
  return (
    <Section title="2. Patient">
      <OneOf
        name="patient.who"
        label="The patient is the participant’s"
        list={[
          ['self', 'Self'],
          ['spouse', 'Spouse'],
          ['child', 'Child'],
          ['qmcso', 'Child under court order'],
        ]}
      />
      <Grid size={12}>
        <Typography variant="body2" color="text.secondary">
          If you marked Self, go to section 3.
        </Typography>
      </Grid>
      <Text name="patient.last" label="Last name" input={{ disabled: watch('patient.who') === 'self' }} />
      <Text name="patient.first" label="First name" input={{ disabled: watch('patient.who') === 'self' }} />
      <Day name="patient.born" label="Birth date" cols={4} />
      <Choice
        name="patient.gender"
        label="Gender"
        cols={4}
        list={[
          ['1', 'Male'],
          ['2', 'Female'],
          ['9', 'Not listed'],
        ]}
      />
      <Text name="patient.phone" label="Patient’s phone, if different" cols={4} input={{ type: 'tel' }} />
      <Tick name="patient.student" label="Child age 19 or older and a full-time student" />
    </Section>
  );
}

export function Circumstances() {
  const { watch } = useFormContext<Request>();
  const { work, auto, other } = watch('cause');
  return (
    <Section title="3. Other coverage and cause of the expense">
      <OneOf
        name="cob.other"
        label="Does the patient have any other group health coverage or Medicare?"
        list={[
          ['Y', 'Yes'],
          ['N', 'No'],
        ]}
      />
      {watch('cob.other') === 'Y' && (
        <>
          <Text name="cob.carrier" label="Name of other plan" cols={5} />
          <Text name="cob.policy" label="Policy or ID no." cols={3} />
          <Text name="cob.holder" label="Policyholder" cols={4} />
        </>
      )}
      <Grid size={12}>
        <FormLabel component="legend">The expense is due to (check all that apply)</FormLabel>
      </Grid>
      <Tick name="cause.work" label="An injury or illness from work" cols={6} />
      <Tick name="cause.auto" label="A motor vehicle accident" cols={6} />
      <Tick name="cause.other" label="Any other accident" cols={6} />
      <Tick name="cause.none" label="None of these" cols={6} />
      {(work || auto || other) && (
        <>
          <Day name="cause.when" label="Date it happened" cols={4} />
          <Text name="cause.how" label="Tell us where and how" cols={8} input={{ multiline: true, minRows: 2 }} />
        </>
      )}
    </Section>
  );
}
