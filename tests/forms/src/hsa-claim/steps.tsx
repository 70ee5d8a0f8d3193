import { US_STATES } from '../shared/us-states';
import { type Form, Masked, Select, Text } from './fields';
import { maskDate, maskMoney, maskPhone, maskTaxId } from './masks';

const CATEGORIES = [
  ['med', 'Medical care, equipment or supplies'],
  ['rx', 'Prescription or over-the-counter medicine'],
  ['den', 'Dental'],
  ['vis', 'Vision'],
  ['dep', 'Dependent day care'],
] as const;

const PEOPLE = [
  ['E', 'Me (the account holder)'],
  ['S', 'My husband or wife'],
  ['C', 'My child'],
  ['O', 'Another tax dependent'],
] as const;

export function AccountStep({ form }: { form: Form }) {
  return (
    <fieldset>
      <legend>Account holder</legend>
      <p className="note">The employee whose benefit account pays for this.</p>
      <div className="pair">
        <Text form={form} name="ee_fname" label="Legal first name" autoComplete="given-name" />
        <Text form={form} name="ee_lname" label="Legal last name" autoComplete="family-name" />
      </div>
      <div className="pair">
        <Text form={form} name="ee_er" label="Name of employer" autoComplete="organization" />
        <Masked form={form} name="ee_dob" label="Birth date" mask={maskDate} placeholder="MM/DD/YYYY" />
      </div>
      <div className="pair">
        <Text
          form={form}
          name="ee_ssn4"
          label="Last 4 digits of Social Security number"
          maxLength={4}
          pattern={/^\d{4}$/}
          optional
        />
        <Text
          form={form}
          name="ee_acct"
          label="Benefit account number"
          note="10 digits, on your debit card’s back"
          optional
        />
      </div>
      <Text form={form} name="ee_addr" label="Mailing address" autoComplete="street-address" />
      <div className="triple">
        <Text form={form} name="ee_city" label="City" />
        <Select form={form} name="ee_st" label="State" choices={US_STATES.map(([code]) => [code, code] as const)} />
        <Text form={form} name="ee_zip" label="ZIP" maxLength={5} pattern={/^\d{5}$/} />
      </div>
      <div className="pair">
        <Masked form={form} name="ee_tel" label="Phone" mask={maskPhone} placeholder="(___) ___-____" />
        <Text form={form} name="ee_mail" label="Email" type="email" autoComplete="email" optional />
      </div>
    </fieldset>
  );
}

export function ExpenseStep({ form }: { form: Form }) {
  return (
    <>
      <fieldset>
        <legend>Person who received the care</legend>
        <Select form={form} name="rcp_who" label="Who was this expense for?" choices={PEOPLE} />
        <div className="pair">
          <Text form={form} name="rcp_name" label="Full name" />
          <Masked form={form} name="rcp_dob" label="Birth date" mask={maskDate} placeholder="MM/DD/YYYY" />
        </div>
      </fieldset>
      <fieldset>
        <legend>The expense</legend>
        <Select form={form} name="ex_cat" label="Kind of expense" choices={CATEGORIES} />
        <Text
          form={form}
          name="ex_desc"
          label="What was bought or done?"
          note="As the receipt says it, for example “knee brace”"
          rows={2}
          maxLength={200}
        />
        <div className="pair">
          <Text form={form} name="ex_vendor" label="Merchant or provider who was paid" />
          <Masked form={form} name="ex_tin" label="Their tax ID" mask={maskTaxId} placeholder="__-_______" optional />
        </div>
        <div className="pair">
          <Masked form={form} name="ex_from" label="First date of service" mask={maskDate} placeholder="MM/DD/YYYY" />
          <Masked form={form} name="ex_to" label="Last date of service" mask={maskDate} placeholder="MM/DD/YYYY" />
        </div>
        <div className="pair">
          <Masked form={form} name="ex_total" label="Total on the receipt" mask={maskMoney} placeholder="0.00" money />
          <Masked
            form={form}
            name="ex_ins"
            label="Paid by insurance"
            note="From the explanation of benefits"
            mask={maskMoney}
            placeholder="0.00"
            money
            optional
          />
        </div>
        <div className="pair">
          <Text form={form} name="ex_inv" label="Receipt or invoice number" optional />
          <Text
            form={form}
            name="ex_dx"
            label="Diagnosis code (ICD-10)"
            note="From the letter of medical necessity"
            optional
          />
        </div>
        <div className="box">
          <label htmlFor="ex_file">Receipt</label>
          <input id="ex_file" type="file" accept=".pdf,.jpg,.png" multiple {...form.register('ex_file')} />
        </div>
      </fieldset>
    </>
  );
}

export function FinishStep({ form }: { form: Form }) {
  return (
    <>
      <fieldset>
        <legend>How should we pay you?</legend>
        <label className="choice">
          <input type="radio" value="ach" {...form.register('pay_how')} /> Direct deposit
        </label>
        <label className="choice">
          <input type="radio" value="chk" {...form.register('pay_how')} /> Check by mail
        </label>
        <div className="pair">
          <Text form={form} name="pay_rtn" label="Bank routing number" maxLength={9} optional />
          <Text form={form} name="pay_acct" label="Bank account number" maxLength={17} optional />
        </div>
      </fieldset>
      <fieldset>
        <legend>Certification</legend>
        <label className="choice">
          <input type="checkbox" {...form.register('cert', { required: 'Please certify' })} /> I certify that this
          expense was for an eligible person, that it has not been and will not be paid by any other source, and that I
          will keep the receipts.
        </label>
        <label className="choice">
          <input type="checkbox" {...form.register('news')} /> Send me offers from our partners
        </label>
        <div className="pair">
          <Text form={form} name="sig" label="Signature" note="Type your name as you would sign it" />
          <Masked form={form} name="sig_dt" label="Date signed" mask={maskDate} placeholder="MM/DD/YYYY" />
        </div>
      </fieldset>
    </>
  );
}
