import { Box, Button, Step, StepLabel, Stepper, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { type FieldPath, useForm } from 'react-hook-form';
import { Chrome } from './chrome';
import { CircumstancesStep } from './steps/circumstances';
import { MemberStep } from './steps/member';
import { ProvidersStep } from './steps/providers';
import { ReviewStep } from './steps/review';
import { ServicesStep } from './steps/services';
import { type ClaimValues, EMPTY_CLAIM, flatten } from './values';

/** Each step and the parts of the claim it must have right before the next one. */
const STEPS: readonly { title: string; parts: readonly FieldPath<ClaimValues>[] }[] = [
  { title: 'Member and patient', parts: ['claimType', 'member', 'patient'] },
  { title: 'Provider and facility', parts: ['ordering', 'facility', 'biller', 'outsideUnitedStates'] },
  {
    title: 'Diagnosis and services',
    parts: ['diagnoses', 'conditionBegan', 'services', 'totalCharge', 'amountPaid', 'accountNumber'],
  },
  {
    title: 'Other insurance and accident',
    parts: ['otherInsurance', 'accident', 'paidAlready', 'paymentMethod', 'deposit'],
  },
  { title: 'Review, attest and sign', parts: ['comments', 'paperless', 'attested', 'signature', 'signedOn'] },
];

declare global {
  interface Window {
    formState: () => Record<string, string>;
  }
}

export function App() {
  const { control, getValues, trigger } = useForm<ClaimValues>({ mode: 'onTouched', defaultValues: EMPTY_CLAIM });
  const [step, setStep] = useState(0);
  const [submitted, setSubmitted] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const last = step === STEPS.length - 1;
  const { title: heading, parts } = STEPS[step] as (typeof STEPS)[number];

  useEffect(() => {
    window.formState = () => ({ ...flatten(getValues()), submitted: submitted ? 'on' : '' });
  }, [getValues, submitted]);

  const go = (to: number) => {
    setStep(to);
    scrollTo(0, 0);
    title.current?.focus();
  };
  const proceed = async () => {
    if (!(await trigger(parts, { shouldFocus: true }))) return;
    if (last) setSubmitted(true);
    else go(step + 1);
  };

  return (
    <Chrome>
      <Typography variant="h4" component="h1" gutterBottom>
        Submit a medical claim
      </Typography>
      <Stepper activeStep={step} alternativeLabel sx={{ my: 3 }}>
        {STEPS.map((each) => (
          <Step key={each.title}>
            <StepLabel>{each.title}</StepLabel>
          </Step>
        ))}
      </Stepper>
      <Typography variant="h5" component="p" ref={title} tabIndex={-1} sx={{ mb: 2, outline: 'none' }}>
        {heading}
      </Typography>
      <Box component="form" noValidate onSubmit={(event) => event.preventDefault()} autoComplete="off">
        {step === 0 ? <MemberStep control={control} emailOf={() => getValues('patient.email')} /> : null}
        {step === 1 ? <ProvidersStep control={control} /> : null}
        {step === 2 ? <ServicesStep control={control} valuesOf={getValues} /> : null}
        {step === 3 ? <CircumstancesStep control={control} /> : null}
        {step === 4 ? <ReviewStep control={control} values={getValues()} submitted={submitted} /> : null}
        <Box sx={{ display: 'flex', gap: 2 }}>
          {step > 0 ? (
            <Button variant="outlined" onClick={() => go(step - 1)}>
              Back
            </Button>
          ) : null}
          <Button variant="contained" onClick={proceed}>
            {last ? 'Submit claim' : 'Continue'}
          </Button>
        </Box>
      </Box>
    </Chrome>
  );
}
