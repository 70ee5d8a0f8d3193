import { useFieldArray, useFormContext } from 'react-hook-form';
import { Box, Day, Group, Line, Look, Pick, PickOrType, Pills, State, Tick } from './fields';
import { type Claim, newItem } from './model';

const YES_NO = [
  ['yes', 'Yes'],
  ['no', 'No'],
] as const;

export function PlanStep() {
  return (
    <>
      <Group title="Your card" lead="Have it in front of you. The numbers below are on its front.">
        <Line
          name="plan.cardId"
          label="ID #"
          must
          help="3 letters, then numbers. Leave out spaces and the 2-digit person code."
        />
        <Line name="plan.group" label="Grp #" />
        <Line name="plan.insurer" label="Health plan named at the top of the card" wide />
        <Pick
          name="plan.option"
          label="Which option is it?"
          list={[
            ['CHM', 'Choice HMO'],
            ['CP5', 'Choice PPO 500'],
            ['CP15', 'Choice PPO 1500'],
            ['HD32', 'HDHP 3200 with HSA'],
          ]}
        />
        <PickOrType
          name="plan.sponsor"
          label="Company the coverage comes from"
          list={['Amberley Foods', 'Kettle Creek Mills', 'Prairie Line Freight', 'Stonefield Dental Group']}
          help="Pick from the list or type it if we don’t show it."
        />
      </Group>
      <Group
        title="The employee"
        lead="The person whose job the coverage comes through. That may be someone else than the patient."
      >
        <Line name="employee.first" label="Legal first name" must />
        <Line name="employee.middle" label="Middle" />
        <Line name="employee.last" label="Legal last name" must />
        <Day name="employee.born" label="When was the employee born?" birth />
        <Line name="employee.dayPhone" label="Daytime phone" input={{ type: 'tel' }} />
        <Line name="employee.email" label="E-mail of the employee" input={{ type: 'email' }} />
      </Group>
      <Group title="Where do we mail the employee’s explanation of benefits?">
        <Line name="employee.street" label="Number and street" wide />
        <Line name="employee.unit" label="Unit" />
        <Line name="employee.city" label="Town or city" />
        <State name="employee.state" />
        <Line name="employee.zip" label="ZIP" input={{ inputMode: 'numeric', maxLength: 10 }} />
      </Group>
    </>
  );
}

export function PatientStep() {
  const { watch } = useFormContext<Claim>();
  const who = watch('patient.who');
  const cause = watch('cause.kind');
  return (
    <>
      <Group title="Who got the care?">
        <Pick
          name="patient.who"
          label="This person is"
          must
          list={[
            ['EE', 'the employee'],
            ['SP', 'the employee’s husband or wife'],
            ['DP', 'the employee’s domestic partner'],
            ['CH', 'the employee’s child'],
            ['OT', 'someone else on the plan'],
          ]}
        />
        <Pills
          name="patient.sex"
          label="Sex on the plan’s records"
          list={[
            ['F', 'Female'],
            ['M', 'Male'],
            ['N', 'Neither'],
          ]}
        />
        {who === 'EE' ? null : (
          <>
            <Line name="patient.first" label="First" />
            <Line name="patient.middle" label="Middle initial" input={{ maxLength: 1, size: 2 }} />
            <Line name="patient.last" label="Last" />
            <Day name="patient.born" label="Date of birth" birth />
          </>
        )}
        <Pick
          name="patient.work"
          label="Is this person working?"
          list={[
            ['FT', 'Full time'],
            ['PT', 'Part time'],
            ['RT', 'Retired'],
            ['ST', 'In school'],
            ['NO', 'Not working'],
          ]}
        />
        {who === 'CH' ? (
          <>
            <Line name="child.school" label="School, if 19 or older" />
            <Line name="child.guardian" label="Parent or guardian" />
            <Line name="child.guardianPhone" label="Their phone" input={{ type: 'tel' }} />
          </>
        ) : null}
      </Group>
      <Group title="How do we reach the patient?">
        <Tick name="patient.sameHome" label="Lives with the employee" />
        {watch('patient.sameHome') ? null : (
          <>
            <Line name="patient.street" label="Home address, with apartment" wide />
            <Line name="patient.city" label="City" />
            <State name="patient.state" />
            <Line name="patient.zip" label="ZIP" input={{ inputMode: 'numeric', maxLength: 5 }} />
          </>
        )}
        <Line name="patient.cell" label="Cell or home phone" input={{ type: 'tel' }} />
        <Line name="patient.email" label="E-mail" input={{ type: 'email' }} />
      </Group>
      <Group title="Does anyone else pay for this?">
        <Pills
          name="other.has"
          label="Does the patient have Medicare, Medicaid or a second health plan?"
          list={YES_NO}
          help="Not counting dental, vision and hospital cash plans."
        />
        {watch('other.has') === 'yes' ? (
          <>
            <Line name="other.company" label="Who is it with?" />
            <Line name="other.number" label="ID # there" />
            <Line name="other.holder" label="Whose plan is it? (first and last name)" />
            <Day name="other.holderBorn" label="That person’s birthday" birth />
            <Line name="other.paid" label="What they paid on this bill" />
          </>
        ) : null}
        <Pick
          name="cause.kind"
          label="Did something cause the problem?"
          list={[
            ['none', 'No, it is an illness or a condition'],
            ['job', 'It happened at work'],
            ['auto', 'A car or motorcycle crash'],
            ['fall', 'Some other accident'],
          ]}
        />
        {cause !== '' && cause !== 'none' ? (
          <>
            <Day name="cause.when" label="What day?" />
            <Line name="cause.where" label="City and state" />
            <Box name="cause.story" label="What happened?" wide />
          </>
        ) : null}
      </Group>
    </>
  );
}

const CODES = [
  ['C50.411', 'C50.411 Breast cancer, right, upper outer'],
  ['C50.412', 'C50.412 Breast cancer, left, upper outer'],
  ['C50.911', 'C50.911 Breast cancer, right, place not named'],
  ['C50.912', 'C50.912 Breast cancer, left, place not named'],
  ['C56.1', 'C56.1 Ovarian cancer, right'],
  ['L65.8', 'L65.8 Hair loss, other'],
  ['L65.9', 'L65.9 Hair loss, kind not named'],
  ['M54.50', 'M54.50 Low back pain'],
  ['Z51.11', 'Z51.11 Visit for chemotherapy'],
  ['Z51.12', 'Z51.12 Visit for immunotherapy'],
] as const;

function Items() {
  const { control } = useFormContext<Claim>();
  const { fields, append, remove } = useFieldArray({ control, name: 'items' });
  return (
    <section className="group">
      <h3>What’s on the bill?</h3>
      <p className="lead">One card for each row of the bill. Copy it as it is printed.</p>
      {fields.map((field, at) => (
        <div className="item" key={field.id}>
          <div className="item__top">
            <strong>Row {at + 1}</strong>
            {fields.length > 1 ? (
              <button type="button" className="quiet" onClick={() => remove(at)}>
                Take out
              </button>
            ) : null}
          </div>
          <div className="grid">
            <Day name={`items.${at}.on`} label="Day you got it" />
            <Line name={`items.${at}.code`} label="Code" help="5 characters: CPT or HCPCS" />
            <Line name={`items.${at}.called`} label="What it was" wide />
            <Line name={`items.${at}.howMany`} label="How many" input={{ inputMode: 'numeric' }} />
            <Line name={`items.${at}.price`} label="Price" input={{ inputMode: 'decimal', placeholder: '0.00' }} />
          </div>
        </div>
      ))}
      <button type="button" className="quiet" onClick={() => append(newItem(), { shouldFocus: false })}>
        + Another row
      </button>
    </section>
  );
}

export function BillStep() {
  return (
    <>
      <Group title="Who sent the bill?" lead="The company or doctor you paid. Look at the top of the bill.">
        <Line name="biller.name" label="Name" wide />
        <Box name="biller.address" label="Address (street, city, state and ZIP)" wide />
        <Line name="biller.phone" label="Phone" input={{ type: 'tel' }} />
        <Line name="biller.ein" label="Tax number (EIN)" input={{ placeholder: 'XX-XXXXXXX' }} />
        <Line name="biller.npi" label="NPI, 10 digits" help="Not every bill has one. Don’t look up another one." />
        <Line name="biller.invoice" label="Bill, invoice or receipt number" />
      </Group>
      <Group title="Where did the care take place?">
        <Line name="site.name" label="Hospital, clinic or center" wide />
        <Pick
          name="site.kind"
          label="What kind of place is that?"
          list={[
            ['11', 'Doctor’s office'],
            ['22', 'Hospital, went home the same day (on campus)'],
            ['19', 'Hospital, went home the same day (off campus)'],
            ['21', 'Hospital, stayed overnight'],
            ['12', 'At home'],
            ['20', 'Urgent care'],
          ]}
        />
        <Line name="site.street" label="Street" />
        <Line name="site.city" label="City" />
        <State name="site.state" />
        <Line name="site.zip" label="ZIP" />
      </Group>
      <Group title="Which doctor ordered it?">
        <Line name="doctor.name" label="Doctor’s name" />
        <Line name="doctor.practice" label="Practice or group" />
        <Line name="doctor.phone" label="Office phone" input={{ type: 'tel' }} />
        <Line name="doctor.npi" label="Doctor’s NPI" />
      </Group>
      <Group title="What was it for?">
        <Look name="dx.main" label="Main diagnosis code" list={CODES} />
        <Look name="dx.second" label="Next diagnosis code" list={CODES} />
        <Day name="dx.noticed" label="When was this first diagnosed?" />
        <Box name="dx.about" label="Tell us about the illness in your own words" wide />
      </Group>
      <Items />
      <Group title="What did it cost?">
        <Line name="money.total" label="All rows together" input={{ inputMode: 'decimal' }} />
        <Line name="money.mine" label="What you have paid so far" input={{ inputMode: 'decimal' }} />
        <Day name="money.on" label="Date of the payment" />
        <Pick
          name="money.how"
          label="How did you pay?"
          list={[
            ['cash', 'Cash or money order'],
            ['check', 'Check'],
            ['card', 'Credit card'],
            ['debit', 'Debit card'],
            ['hsa', 'HSA or FSA card'],
          ]}
        />
      </Group>
    </>
  );
}

function Upload({ name, label }: { name: 'upload.bill' | 'upload.receipt'; label: string }) {
  const { setValue, watch } = useFormContext<Claim>();
  return (
    <div className="field field--wide drop">
      <label>
        {label}
        <input
          type="file"
          accept=".pdf,.jpg,.png"
          id={name === 'upload.bill' ? 'tg-bill' : 'tg-receipt'}
          onChange={({ target }) =>
            setValue(
              name,
              [...(target.files ?? [])].map((file) => file.name),
            )
          }
        />
      </label>
      <p className="field__help">{watch(name).join(', ') || 'PDF, JPG or PNG, no more than 8 MB'}</p>
    </div>
  );
}

export function SendStep() {
  const { watch } = useFormContext<Claim>();
  return (
    <>
      <Group title="Add your papers">
        <Upload name="upload.bill" label="The bill, with every row readable" />
        <Upload name="upload.receipt" label="Something that shows you paid it" />
      </Group>
      <Group title="Where should the money go?">
        <Pills
          name="pay.to"
          label="Send it to"
          list={[
            ['me', 'The employee'],
            ['them', 'Whoever sent the bill'],
          ]}
        />
        <Pills
          name="pay.by"
          label="As"
          list={[
            ['paper', 'A paper check'],
            ['bank', 'A bank transfer'],
          ]}
        />
        {watch('pay.by') === 'bank' ? (
          <>
            <Line name="pay.routing" label="Routing number" />
            <Line name="pay.account" label="Account number" />
          </>
        ) : null}
      </Group>
      <Group title="Last things">
        <Tick
          name="finish.agree"
          label="What I wrote is true. I know that it is a crime to ask for money that I am not owed."
        />
        <Tick name="finish.share" label="My doctor may give Tallgrass my records for this claim." />
        <Line name="finish.signed" label="Write your name. It counts as your signature." wide />
        <Day name="finish.on" label="Today is" />
      </Group>
      <Group title="One question about this page">
        <Pills
          name="finish.stars"
          label="How was it?"
          list={[
            ['3', 'Easy'],
            ['2', 'So-so'],
            ['1', 'Hard'],
          ]}
        />
        <Box name="finish.text" label="What would make it better?" wide rows={2} />
      </Group>
    </>
  );
}
