import { useState } from 'react';
import { NumericFormat, type NumericFormatProps, PatternFormat, type PatternFormatProps } from 'react-number-format';
import { ClaimForm, Labelled, Part, show, useClaim } from '../shared/react';

/** The library gives the digits without their format, and amounts as numbers; both stand in the model as it gives them. */
const BLANK = {
  patientBorn: '',
  patientPhone: '',
  taxId: '',
  sellerZip: '',
  total: undefined as number | undefined,
  paid: undefined as number | undefined,
};
type Digits = 'patientBorn' | 'patientPhone' | 'taxId' | 'sellerZip';

const isoOf = (digits: string) => digits.replace(/^(\d\d)(\d\d)(\d{4})$/, '$3-$1-$2');

function Page() {
  const { claim, set } = useClaim(BLANK);
  const [signature, setSignature] = useState('');
  const model = () => ({
    ...claim,
    patientBorn: isoOf(claim.patientBorn),
    total: String(claim.total ?? ''),
    paid: String(claim.paid ?? ''),
    signature,
  });
  const pattern = (key: Digits, text: string, props: PatternFormatProps) => (
    <Labelled text={text} id={key}>
      <PatternFormat id={key} value={claim[key]} onValueChange={({ value }) => set(key)(value)} {...props} />
    </Labelled>
  );
  const amount = (key: 'total' | 'paid', text: string, props: NumericFormatProps) => (
    <Labelled text={text} id={key}>
      <NumericFormat
        id={key}
        value={claim[key] ?? ''}
        onValueChange={({ floatValue }) => set(key)(floatValue)}
        thousandSeparator
        {...props}
      />
    </Labelled>
  );
  return (
    <ClaimForm model={model}>
      <Part title="Patient">
        {pattern('patientBorn', 'Date of birth', { format: '##/##/####', placeholder: 'MM/DD/YYYY' })}
        {pattern('patientPhone', 'Phone', { format: '(###) ###-####', type: 'tel', mask: '_' })}
      </Part>
      <Part title="Provider who was paid">
        {pattern('taxId', 'Tax ID (EIN)', { format: '##-#######', mask: '_', allowEmptyFormatting: true })}
        {pattern('sellerZip', 'ZIP code', { format: '#####' })}
      </Part>
      <Part title="Service">
        {amount('total', 'Total charge', { prefix: '$', decimalScale: 2, fixedDecimalScale: true })}
        {amount('paid', 'Amount you paid ($)', { allowNegative: false })}
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
