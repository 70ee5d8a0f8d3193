import { type FormEvent, useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Form, Values } from './fields';
import { isoOf } from './masks';
import { AccountStep, ExpenseStep, FinishStep } from './steps';

const STEPS = ['Account holder', 'Expense', 'Payment and certification'];
const DATES = ['ee_dob', 'rcp_dob', 'ex_from', 'ex_to', 'sig_dt'];
const AMOUNTS = ['ex_total', 'ex_ins'];

/** The masked boxes each step cannot do without, and what a finished one looks like. */
const COMPLETE: readonly Readonly<Record<string, RegExp>>[] = [
  { ee_dob: /^\d\d\/\d\d\/\d{4}$/, ee_tel: /^\(\d{3}\) \d{3}-\d{4}$/ },
  {
    rcp_dob: /^\d\d\/\d\d\/\d{4}$/,
    ex_from: /^\d\d\/\d\d\/\d{4}$/,
    ex_to: /^\d\d\/\d\d\/\d{4}$/,
    ex_total: /^\d[\d,]*(\.\d\d)?$/,
    ex_tin: /^(\d\d-\d{7})?$/,
  },
  { sig_dt: /^\d\d\/\d\d\/\d{4}$/ },
];

const EMPTY: Values = Object.fromEntries(
  'ee_fname ee_lname ee_er ee_ssn4 ee_acct ee_addr ee_city ee_st ee_zip ee_mail rcp_who rcp_name ex_cat ex_desc ex_vendor ex_inv ex_dx pay_how pay_rtn pay_acct sig'
    .split(' ')
    .map((name) => [name, '']),
);

const asText = (value: string | boolean | FileList | null | undefined): string => {
  if (value instanceof FileList) return [...value].map((file) => file.name).join(', ');
  if (typeof value === 'boolean') return value ? 'on' : '';
  return value ?? '';
};

declare global {
  interface Window {
    formState: () => Record<string, string>;
  }
}

export function App() {
  const { register, getValues, trigger, setError, clearErrors, formState } = useForm<Values>({ defaultValues: EMPTY });
  const [masked, setAllMasked] = useState<Record<string, string>>({});
  const [step, setStep] = useState(0);
  const [done, setDone] = useState(false);
  const { errors } = formState;
  const form: Form = {
    register,
    errors,
    masked,
    setMasked: (name, value) => {
      clearErrors(name);
      setAllMasked((before) => ({ ...before, [name]: value }));
    },
  };

  useEffect(() => {
    window.formState = () => {
      const library = Object.entries(getValues()).map(([name, value]) => [name, asText(value)]);
      const own = Object.entries(masked).map(([name, value]) => {
        if (DATES.includes(name)) return [name, isoOf(value)];
        return [name, AMOUNTS.includes(name) ? value.replaceAll(',', '') : value];
      });
      return { ...Object.fromEntries([...library, ...own]), sent: done ? 'on' : '' };
    };
  }, [getValues, masked, done]);

  const go = (to: number) => {
    setStep(to);
    scrollTo(0, 0);
  };
  const proceed = async (event: FormEvent) => {
    event.preventDefault();
    const registered = await trigger();
    const unfinished = Object.entries(COMPLETE[step] ?? {}).filter(([name, shape]) => !shape.test(masked[name] ?? ''));
    for (const [name] of unfinished) setError(name, { message: 'Please complete this' });
    if (!registered || unfinished.length > 0) return;
    if (step < STEPS.length - 1) go(step + 1);
    else setDone(true);
  };

  return (
    <>
      <header>
        <strong>Acorn Benefit Accounts</strong>
        <nav>
          <a href="#home">Accounts</a> <a href="#claims">Claims</a>
        </nav>
        <input id="find" type="search" name="s" placeholder="Search" aria-label="Search" />
      </header>
      <main>
        <h1>Request reimbursement</h1>
        <ol className="steps">
          {STEPS.map((title, index) => (
            <li key={title} aria-current={index === step ? 'step' : undefined}>
              {title}
            </li>
          ))}
        </ol>
        {done ? <p role="status">All set. This is a practice page, so nothing was sent.</p> : null}
        <form onSubmit={proceed} noValidate>
          {step === 0 ? <AccountStep form={form} /> : null}
          {step === 1 ? <ExpenseStep form={form} /> : null}
          {step === 2 ? <FinishStep form={form} /> : null}
          <div className="trap">
            <label htmlFor="fax_no">Leave this empty</label>
            <input id="fax_no" name="fax_no" tabIndex={-1} autoComplete="off" />
          </div>
          <p className="buttons">
            {step > 0 ? (
              <button type="button" className="quiet" onClick={() => go(step - 1)}>
                Previous
              </button>
            ) : null}
            <button type="submit">{step < STEPS.length - 1 ? 'Next' : 'Send request'}</button>
          </p>
        </form>
      </main>
      <footer>Acorn Benefit Accounts is made up. What you type stays in this browser tab.</footer>
    </>
  );
}
