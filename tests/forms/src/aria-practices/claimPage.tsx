import { useEffect, useMemo, useState } from 'react';
import { ASKED, type Draft, DraftContext } from './draft';
import { PAYEES } from './lists';
import { Bill, Treatment } from './parts/care';
import { Patient, Policy } from './parts/people';
import { asDate, Box } from './widgets/box';
import { ListboxButton } from './widgets/listboxButton';
import { Tick } from './widgets/tick';

declare global {
  interface Window {
    formState: () => Record<string, string>;
  }
}

const MUST = ['patient.first', 'patient.last', 'policy.number', 'bill.total', 'sign.agree', 'sign.name', 'sign.on'];

export function ClaimPage() {
  const [draft, setDraft] = useState<Draft>({});
  const [open, setOpen] = useState<number | undefined>();
  const answering = useMemo(
    () => ({
      draft,
      answer: (key: string, value: string) => setDraft((before) => ({ ...before, [key]: value })),
    }),
    [draft],
  );
  useEffect(() => {
    window.formState = () => ({
      ...Object.fromEntries([...ASKED].map((key) => [key, draft[key] ?? ''])),
      sent: open === 0 ? 'on' : '',
    });
  }, [draft, open]);

  return (
    <DraftContext value={answering}>
      <main>
        <p className="brand">Tall Cedar Mutual</p>
        <h1>Out-of-network claim</h1>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setOpen(MUST.filter((key) => !draft[key]).length);
          }}
        >
          <Patient />
          <Policy />
          <Treatment />
          <Bill />
          <section aria-labelledby="part-sign">
            <h2 id="part-sign">5. Signature</h2>
            <ListboxButton of="sign.payee" text="Make the payment to" options={PAYEES} />
            <Tick of="sign.agree" text="I certify that everything above is correct" />
            <Tick of="sign.news" text="Send me wellness offers" as="switch" />
            <Box of="sign.name" text="Signature (type your name)" />
            <Box of="sign.on" text="Signed on" hint="mm/dd/yyyy" shape={asDate} width="9em" />
          </section>
          <p role="status">
            {open === undefined ? '' : open > 0 ? `${open} answers are missing.` : 'Complete. Nothing was sent.'}
          </p>
          <button type="submit" className="send">
            Submit claim
          </button>
        </form>
      </main>
    </DraftContext>
  );
}
