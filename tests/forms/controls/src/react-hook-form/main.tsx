import { Controller, useForm } from 'react-hook-form';
import { EMPLOYERS, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists';
import { ClaimForm, Labelled, Part, show } from '../shared/react';
import { BLANK, type Claim, flat } from './claim';

/** Puts the dash of an employer identification number where it belongs, as it is typed. */
const asTaxId = (typed: string) => {
  const digits = typed.replace(/\D/g, '').slice(0, 9);
  return digits.length > 2 ? `${digits.slice(0, 2)}-${digits.slice(2)}` : digits;
};

const asAmount = (typed: string) => typed.replace(/[^\d.]/g, '');

/** What was submitted last. A value that the form refuses does not go on. */
let submitted: Record<string, string> = {};

function Page() {
  const { register, control, handleSubmit, getValues, formState } = useForm<Claim>({
    defaultValues: BLANK,
    mode: 'onBlur',
  });
  const { errors } = formState;
  const submit = handleSubmit(
    (claim) => {
      submitted = flat(claim);
    },
    (wrong) => {
      const refused = Object.keys(wrong).map((key) => [key, 'refused']);
      submitted = { ...flat(getValues()), ...Object.fromEntries(refused) };
    },
  );
  const day = { maxLength: 2, size: 2 };
  return (
    <ClaimForm model={() => submitted} beforeModel={submit}>
      <Part title="Patient">
        <Labelled text="First name" id="first">
          <input id="first" {...register('patientFirst', { required: true })} />
        </Labelled>
        <Labelled text="Last name" id="last">
          <input id="last" {...register('patientLast', { required: true })} />
        </Labelled>
        <Labelled text="Date of birth" id="born">
          <input id="born" type="date" {...register('patientBorn', { required: true })} />
        </Labelled>
        <Labelled text="Phone" id="phone">
          <input
            id="phone"
            type="tel"
            aria-invalid={Boolean(errors.patientPhone)}
            {...register('patientPhone', { pattern: /^\(?\d{3}\)?[ -]?\d{3}-?\d{4}$/ })}
          />
          {errors.patientPhone ? <span role="alert">Ten digits, please.</span> : null}
        </Labelled>
        <Labelled text="State" id="state">
          <select id="state" {...register('patientState')}>
            <option value="">Choose</option>
            {US_STATES.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
        <div className="row" role="radiogroup" aria-labelledby="sexLabel">
          <span id="sexLabel">Sex</span>
          {SEXES.map(([code, name]) => (
            <label key={code}>
              <input type="radio" value={code} {...register('patientSex')} /> {name}
            </label>
          ))}
        </div>
        <fieldset className="row">
          <legend>Patient's relationship to the subscriber (check one)</legend>
          {RELATIONSHIPS.map(([code, name]) => (
            <label key={code}>
              <input type="checkbox" value={code} {...register('relationship')} /> {name}
            </label>
          ))}
        </fieldset>
      </Part>
      <Part title="Subscriber">
        <Controller
          name="memberId"
          control={control}
          rules={{ required: true }}
          render={({ field }) => (
            <Labelled text="Member ID" id="memberId">
              <input id="memberId" {...field} />
            </Labelled>
          )}
        />
        <fieldset className="row">
          <legend>Date of birth</legend>
          <label>
            Month <input {...day} {...register('subscriberBorn.month')} />
          </label>
          <label>
            Day <input {...day} {...register('subscriberBorn.day')} />
          </label>
          <label>
            Year <input maxLength={4} size={4} {...register('subscriberBorn.year')} />
          </label>
        </fieldset>
        <Controller
          name="subscriberState"
          control={control}
          render={({ field }) => (
            <Labelled text="State" id="subscriberState">
              <select id="subscriberState" {...field}>
                <option value="">Choose</option>
                {US_STATES.map(([code, name]) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </Labelled>
          )}
        />
        <Labelled text="Employer" id="employer">
          <input id="employer" list="employers" {...register('employer')} />
          <datalist id="employers">
            {EMPLOYERS.map(([name]) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </Labelled>
      </Part>
      <Part title="Provider who was paid">
        <Controller
          name="taxId"
          control={control}
          rules={{ pattern: /^\d\d-\d{7}$/ }}
          render={({ field }) => (
            <Labelled text="Tax ID (EIN)" id="taxId">
              <input id="taxId" {...field} onChange={(event) => field.onChange(asTaxId(event.target.value))} />
            </Labelled>
          )}
        />
      </Part>
      <Part title="Service">
        <Labelled text="Describe the services you received" id="what">
          <textarea id="what" rows={3} {...register('what', { required: true })} />
        </Labelled>
        <Labelled text="Total charge ($)" id="total">
          <input id="total" type="number" step="0.01" {...register('total', { valueAsNumber: true, min: 0 })} />
        </Labelled>
        <Controller
          name="paid"
          control={control}
          render={({ field }) => (
            <Labelled text="Amount you paid ($)" id="paid">
              <input
                id="paid"
                inputMode="decimal"
                {...field}
                onChange={(event) => field.onChange(asAmount(event.target.value))}
              />
            </Labelled>
          )}
        />
      </Part>
      <Part title="Signature">
        <Labelled text="Type your name to sign" id="signature">
          <input id="signature" {...register('signature')} />
        </Labelled>
      </Part>
    </ClaimForm>
  );
}

show(<Page />);
