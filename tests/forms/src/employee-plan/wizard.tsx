import { AppBar, Box, Button, Container, Link, Step, StepButton, Stepper, Toolbar, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type FieldPath, FormProvider, useForm } from 'react-hook-form';
import { BLANK_REQUEST, leaves, type Request } from './reimbursement';
import { Care } from './steps/care';
import { Expenses } from './steps/expenses';
import { CoveredPerson, EmployeeAndPlan } from './steps/people';
import { Questions } from './steps/questions';
import { CheckAndSign } from './steps/sign';

type Part = FieldPath<Request>;
const STEPS: readonly [title: string, parts: readonly Part[]][] = [
  ['Covered person', ['filledBy', 'covered']],
  ['Employee and card', ['employee', 'plan']],
  ['Expenses', ['illness', 'expenses', 'totals']],
  ['Care', ['location', 'treated', 'billed', 'abroad']],
  ['Questions', ['questions', 'otherPlan', 'refund', 'payProvider']],
  ['Check and sign', ['sign']],
];

declare global {
  interface Window {
    formState: () => Record<string, string>;
  }
}

export function Wizard() {
  const form = useForm<Request>({ defaultValues: BLANK_REQUEST, mode: 'onChange' });
  const [at, setAt] = useState(0);
  const [sent, setSent] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const [title, parts] = STEPS[at] as (typeof STEPS)[number];
  const atEnd = at === STEPS.length - 1;

  useEffect(() => {
    window.formState = () => ({ ...Object.fromEntries(leaves(form.getValues())), sent: sent ? 'on' : '' });
  }, [form, sent]);

  const show = (step: number) => {
    setAt(step);
    top.current?.scrollIntoView();
  };
  const next = async () => {
    const good = await form.trigger(parts as Part[], { shouldFocus: true });
    if (!good) return;
    if (atEnd) setSent(true);
    else show(at + 1);
  };
  const views: ReactNode[] = [
    <CoveredPerson key="covered" />,
    <EmployeeAndPlan key="employee" />,
    <Expenses key="expenses" />,
    <Care key="care" />,
    <Questions key="questions" />,
    <CheckAndSign key="sign" sent={sent} />,
  ];
  return (
    <div ref={top}>
      <AppBar position="static">
        <Toolbar sx={{ gap: 2 }}>
          <Typography sx={{ flexGrow: 1 }}>Copper Finch Benefits</Typography>
          <Link href="#" color="inherit">
            My coverage
          </Link>
          <Link href="#" color="inherit">
            Help
          </Link>
        </Toolbar>
      </AppBar>
      <Container maxWidth="lg" component="main" sx={{ display: 'flex', gap: 4, py: 3 }}>
        <Stepper
          orientation="vertical"
          nonLinear
          activeStep={at}
          sx={{ display: { xs: 'none', md: 'flex' }, minWidth: 200 }}
        >
          {STEPS.map(([name], index) => (
            <Step key={name} completed={index < at} disabled={index > at}>
              <StepButton onClick={() => show(index)}>{name}</StepButton>
            </Step>
          ))}
        </Stepper>
        <Box sx={{ flexGrow: 1, maxWidth: 720 }}>
          <Typography variant="h4" component="h1">
            Ask for your money back
          </Typography>
          <Typography variant="h5" component="h2" sx={{ my: 2 }}>
            {title}
          </Typography>
          <FormProvider {...form}>
            <form noValidate onSubmit={(event) => event.preventDefault()}>
              {views[at]}
              <Button variant="contained" size="large" onClick={next}>
                {atEnd ? 'Send request' : 'Save and go on'}
              </Button>{' '}
              {at > 0 ? (
                <Button size="large" onClick={() => show(at - 1)}>
                  Go back
                </Button>
              ) : null}
            </form>
          </FormProvider>
        </Box>
      </Container>
    </div>
  );
}
