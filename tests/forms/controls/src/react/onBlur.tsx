import { useState } from 'react';
import { Labelled, Part, useClaim } from '../shared/react';

const BLANK = { taxId: '', serviceFrom: '', what: '', total: '', signature: '' };
type Key = keyof typeof BLANK;

interface Rule {
  /** What is kept of a typed text, or undefined when the text cannot be right. */
  keep: (typed: string) => string | undefined;
  /** How a kept value is shown. */
  show?: (kept: string) => string;
}

const RULES: Partial<Record<Key, Rule>> = {
  taxId: {
    keep: (typed) => (/^\d{2}-?\d{7}$/.test(typed.trim()) ? typed.replace(/\D/g, '') : undefined),
    show: (kept) => kept.replace(/^(\d\d)(\d{7})$/, '$1-$2'),
  },
  total: {
    keep: (typed) => {
      const amount = Number(typed.replace(/[$,\s]/g, ''));
      return typed === '' || Number.isNaN(amount) ? undefined : String(amount);
    },
    show: (kept) => (kept === '' ? '' : Number(kept).toLocaleString('en-US', { minimumFractionDigits: 2 })),
  },
};

/** The rest: what is typed stays in the control until it is left; only then it is checked, kept and shown tidied. */
export function useService() {
  const { claim, set } = useClaim(BLANK);
  return { claim, set, model: (): Record<string, string> => claim };
}

interface BoxProps {
  of: Key;
  text: string;
  type?: string;
  service: Pick<ReturnType<typeof useService>, 'claim' | 'set'>;
}

function Box({ of, text, type, service: { claim, set } }: BoxProps) {
  const { keep, show = (kept) => kept }: Rule = RULES[of] ?? { keep: (typed) => typed };
  const [typed, setTyped] = useState<string | undefined>();
  const [isWrong, setWrong] = useState(false);
  const bound = {
    id: of,
    value: typed ?? show(claim[of]),
    'aria-invalid': isWrong,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onBlur: () => {
      if (typed === undefined) return;
      const kept = keep(typed);
      setWrong(kept === undefined);
      if (kept === undefined) return;
      set(of)(kept);
      setTyped(undefined);
    },
  };
  return (
    <Labelled text={text} id={of}>
      {type === 'textarea' ? <textarea rows={3} {...bound} /> : <input type={type} {...bound} />}
      {isWrong ? <span role="alert">Please check this.</span> : null}
    </Labelled>
  );
}

export function Service(service: ReturnType<typeof useService>) {
  return (
    <>
      <Part title="Provider who was paid">
        <Box of="taxId" text="Tax ID (EIN)" service={service} />
      </Part>
      <Part title="Service">
        <Box of="serviceFrom" text="First date of service" type="date" service={service} />
        <Box of="what" text="Describe the services you received" type="textarea" service={service} />
        <Box of="total" text="Total charge ($)" service={service} />
      </Part>
      <Part title="Signature">
        <Box of="signature" text="Type your name to sign" service={service} />
      </Part>
    </>
  );
}
