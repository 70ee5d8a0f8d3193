import { Field, Formik, useFormikContext } from 'formik';
import { EMPLOYERS, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists';
import { Choice, ClaimForm, Group, Labelled, Part, show } from '../shared/react';
import { BLANK, type Claim, check, flat } from './claim';

function Line({ name, text, type = 'text' }: { name: keyof Claim; text: string; type?: string }) {
  const { errors, touched } = useFormikContext<Claim>();
  return (
    <Labelled text={text} id={name}>
      <Field id={name} name={name} type={type} />
      {touched[name] && errors[name] ? <span role="alert">{String(errors[name])}</span> : null}
    </Labelled>
  );
}

function State({ name }: { name: 'patientState' | 'subscriberState' }) {
  return (
    <Labelled text="State" id={name}>
      <Field as="select" id={name} name={name}>
        <option value="">Choose</option>
        {US_STATES.map(([code, state]) => (
          <option key={code} value={code}>
            {state}
          </option>
        ))}
      </Field>
    </Labelled>
  );
}

/** A control that is no Field: it tells Formik through its setters. */
function Tax() {
  const { values, setFieldValue, setFieldTouched } = useFormikContext<Claim>();
  return (
    <Labelled text="Tax ID (EIN)" id="taxId">
      <input
        id="taxId"
        value={values.taxId}
        onChange={(event) => {
          const digits = event.target.value.replace(/\D/g, '').slice(0, 9);
          setFieldValue('taxId', digits.length > 2 ? `${digits.slice(0, 2)}-${digits.slice(2)}` : digits);
        }}
        onBlur={() => setFieldTouched('taxId')}
      />
    </Labelled>
  );
}

function Controls() {
  const { values, validateForm, errors } = useFormikContext<Claim>();
  const model = () => ({
    ...flat(values),
    ...Object.fromEntries(Object.keys(errors).map((key) => [key, 'refused'])),
  });
  return (
    <ClaimForm model={model} beforeModel={validateForm}>
      <Part title="Patient">
        <Line name="patientFirst" text="First name" />
        <Line name="patientLast" text="Last name" />
        <Line name="patientBorn" text="Date of birth" type="date" />
        <Line name="patientPhone" text="Phone" type="tel" />
        <State name="patientState" />
        <Group id="sexLabel" title="Sex" role="radiogroup">
          {SEXES.map(([code, name]) => (
            <Choice key={code} text={name}>
              <Field type="radio" name="patientSex" value={code} />
            </Choice>
          ))}
        </Group>
        <Group id="relLabel" title="Patient's relationship to the subscriber (check one)">
          {RELATIONSHIPS.map(([code, name]) => (
            <Choice key={code} text={name}>
              <Field type="checkbox" name="relationship" value={code} />
            </Choice>
          ))}
        </Group>
      </Part>
      <Part title="Subscriber">
        <Line name="memberId" text="Member ID" />
        <Group id="bornLabel" title="Date of birth">
          <span>
            <Field aria-label="Month" name="subscriberBorn.month" size={2} maxLength={2} placeholder="MM" /> /{' '}
            <Field aria-label="Day" name="subscriberBorn.day" size={2} maxLength={2} placeholder="DD" /> /{' '}
            <Field aria-label="Year" name="subscriberBorn.year" size={4} maxLength={4} placeholder="YYYY" />
          </span>
        </Group>
        <State name="subscriberState" />
        <Labelled text="Employer" id="employer">
          <Field id="employer" name="employer" list="employers" />
          <datalist id="employers">
            {EMPLOYERS.map(([name]) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </Labelled>
      </Part>
      <Part title="Provider who was paid">
        <Tax />
      </Part>
      <Part title="Service">
        <Labelled text="Describe the services you received" id="what">
          <Field as="textarea" id="what" name="what" rows={3} />
        </Labelled>
        <Line name="total" text="Total charge ($)" type="number" />
      </Part>
      <Part title="Signature">
        <Line name="signature" text="Type your name to sign" />
      </Part>
    </ClaimForm>
  );
}

show(
  <Formik initialValues={BLANK} validate={check} validateOnChange={false} onSubmit={() => {}}>
    <Controls />
  </Formik>,
);
