import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FormProvider, useForm } from 'react-hook-form';
import 'react-datepicker/dist/react-datepicker.css';
import { blankClaim, type Claim, flat } from './model';
import './portal.css';
import { BillStep, PatientStep, PlanStep, SendStep } from './steps';

const STEPS = [
  ['Plan', PlanStep],
  ['Patient', PatientStep],
  ['Bill', BillStep],
  ['Send', SendStep],
] as const;

function Portal() {
  const form = useForm<Claim>({ defaultValues: blankClaim() });
  const [at, setAt] = useState(0);
  const [sent, setSent] = useState(false);
  useEffect(() => {
    Object.assign(window, { formState: () => Object.fromEntries(flat(form.getValues())) });
  }, [form]);
  const go = (to: number) => {
    setAt(to);
    window.scrollTo(0, 0);
  };
  const Step = (STEPS[at] as (typeof STEPS)[number])[1];
  return (
    <FormProvider {...form}>
      <header className="bar">
        <a className="bar__name" href="#home">
          tallgrass
        </a>
        <nav>
          <a href="#care">Find care</a>
          <a href="#claims">Claims</a>
          <a href="#cards">ID cards</a>
        </nav>
        <input id="help-search" type="search" placeholder="What can we help with?" />
        <select id="lang" aria-label="Language" defaultValue="en">
          <option value="en">English</option>
          <option value="es">Español</option>
        </select>
      </header>
      <main>
        <h1>Get paid back for care</h1>
        <ol className="dots">
          {STEPS.map(([name], step) => (
            <li key={name} aria-current={step === at ? 'step' : undefined}>
              {name}
            </li>
          ))}
        </ol>
        {sent ? (
          <p className="done">We have it. You hear from us within 30 days.</p>
        ) : (
          <form noValidate onSubmit={form.handleSubmit(() => setSent(true))}>
            <h2>{STEPS[at]?.[0]}</h2>
            <Step key={at} />
            <div className="buttons">
              {at > 0 ? (
                <button type="button" className="quiet" onClick={() => go(at - 1)}>
                  Back
                </button>
              ) : null}
              {at < STEPS.length - 1 ? (
                <button type="button" className="main" key="on" onClick={() => go(at + 1)}>
                  Save and continue
                </button>
              ) : (
                <button type="submit" className="main" key="send">
                  Send claim
                </button>
              )}
            </div>
          </form>
        )}
      </main>
      <footer>
        <p>Tallgrass Benefit Administrators, 400 Bluestem Way. Call (800) 555-0161.</p>
        <label>
          Tips for staying well, once a month: <input id="tips-email" type="email" placeholder="you@example.com" />
        </label>
        <button type="button" className="quiet">
          Join
        </button>
      </footer>
    </FormProvider>
  );
}

createRoot(document.getElementById('tallgrass') as HTMLElement).render(<Portal />);
