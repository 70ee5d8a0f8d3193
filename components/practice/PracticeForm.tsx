import { AddressBoxes, Box, Choice, Radios } from './formParts';
import { ServiceLines } from './ServiceLines';

/** A member claim form as many insurers have it, of one that does not exist. Uncontrolled: what is in it is the page's own. */
export function PracticeForm({ label, onSubmit }: { label: string; onSubmit: () => void }) {
  return (
    <form
      id="practice-form"
      lang="en"
      aria-label={label}
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <header>
        <p class="insurer">Fernbrook Example Health Plan</p>
        <h2>Member Medical Claim Form</h2>
        <p>Use this form when you paid a provider or supplier yourself and ask the plan to reimburse you.</p>
      </header>

      <h3>1. Patient</h3>
      <div class="boxes">
        <Box name="patientFirstName" label="Patient first name" />
        <Box name="patientMiddleName" label="Patient middle name" />
        <Box name="patientLastName" label="Patient last name" />
        <Box name="patientBirthDate" label="Patient date of birth" type="date" />
        <Radios name="patientSex" legend="Patient sex" options={['Female', 'Male']} />
        <Choice
          name="relationship"
          label="Patient relationship to subscriber"
          options={['Self', 'Spouse', 'Child', 'Other']}
        />
        <Box name="patientPhone" label="Patient phone" type="tel" />
        <Box name="patientEmail" label="Patient email" type="email" />
      </div>
      <fieldset>
        <legend>Patient address</legend>
        <AddressBoxes of="patient" />
      </fieldset>

      <h3>2. Subscriber</h3>
      <div class="boxes">
        <Box name="memberId" label="Member ID" />
        <Box name="groupNumber" label="Group number" />
        <Box name="subscriberFirstName" label="Subscriber first name" />
        <Box name="subscriberLastName" label="Subscriber last name" />
        <Box name="subscriberBirthDate" label="Subscriber date of birth" type="date" />
        <Box name="subscriberEmployer" label="Subscriber employer" />
      </div>
      <fieldset>
        <legend>Subscriber address</legend>
        <AddressBoxes of="subscriber" />
      </fieldset>

      <h3>3. Condition and other coverage</h3>
      <div class="boxes">
        <Radios name="employment" legend="Is the condition related to employment?" options={['Yes', 'No']} />
        <Radios name="autoAccident" legend="Is the condition related to an auto accident?" options={['Yes', 'No']} />
        <Radios name="otherInsurance" legend="Does the patient have other health insurance?" options={['Yes', 'No']} />
        <Box name="illnessDate" label="Date of illness or first symptom" type="date" />
        <Box name="diagnosis1" label="Diagnosis code 1 (ICD-10-CM)" />
        <Box name="diagnosis2" label="Diagnosis code 2 (ICD-10-CM)" />
      </div>

      <h3>4. Provider or supplier that billed you</h3>
      <div class="boxes">
        <Box name="providerName" label="Billing provider name" size="wide" />
        <Box name="providerTaxId" label="Billing provider tax ID (EIN)" />
        <Box name="providerNpi" label="Billing provider NPI" maxLength={10} />
        <Box name="providerPhone" label="Billing provider phone" type="tel" />
      </div>
      <fieldset>
        <legend>Billing provider address</legend>
        <AddressBoxes of="provider" />
      </fieldset>
      <div class="boxes">
        <Box name="orderingName" label="Ordering physician name" size="wide" />
        <Box name="orderingNpi" label="Ordering physician NPI" maxLength={10} />
        <Box name="facilityName" label="Service facility name" size="wide" />
      </div>

      <h3>5. Services</h3>
      <ServiceLines />
      <div class="boxes">
        <Box name="totalCharge" label="Total charge ($)" />
        <Box name="amountPaid" label="Amount you paid ($)" />
      </div>

      <h3>6. Attachments</h3>
      <div class="boxes">
        <Box name="itemizedBill" label="Itemized bill" type="file" />
        <Box name="proofOfPayment" label="Proof of payment" type="file" />
      </div>

      <h3>7. Certification</h3>
      <p>
        <label class="check">
          <input type="checkbox" name="certify" autocomplete="off" />I certify that the information above is true and
          complete.
        </label>
      </p>
      <div class="boxes">
        <Box name="signature" label="Signature of member" size="wide" />
        <Box name="signatureDate" label="Date signed" type="date" />
      </div>
      <p>
        <button type="submit">Submit claim</button>
      </p>
    </form>
  );
}
