import { Box, Button, TextField } from '@mui/material';
import type { Control } from 'react-hook-form';
import { Choice, Day, Pick, Radios, Text } from '../controls';
import { ACCOUNT_TYPES, PAYMENT_METHODS, STATES, YES_NO } from '../options';
import { required } from '../rules';
import { Row, Section } from '../section';
import type { ClaimValues } from '../values';

export function CircumstancesStep({ control }: { control: Control<ClaimValues> }) {
  return (
    <>
      <Section title="Other insurance">
        <Radios
          control={control}
          name="otherInsurance.has"
          label="Is the patient covered by any other health plan, including Medicare?"
          options={YES_NO}
          rules={required()}
        />
        <Row spans={[6, 6]}>
          <Text control={control} name="otherInsurance.company" label="Other insurance company" />
          <Text control={control} name="otherInsurance.policyNumber" label="Policy number" />
        </Row>
        <Row spans={[6, 6]}>
          <Text control={control} name="otherInsurance.policyholder" label="Policyholder’s name" />
          <Day control={control} name="otherInsurance.policyholderBirthDate" label="Policyholder’s date of birth" />
        </Row>
      </Section>
      <Section title="Accident or injury" note="Was the care needed because of any of these?">
        <Radios control={control} name="accident.work" label="The patient’s job" options={YES_NO} rules={required()} />
        <Radios control={control} name="accident.auto" label="An auto accident" options={YES_NO} rules={required()} />
        <Radios
          control={control}
          name="accident.other"
          label="Another kind of accident"
          options={YES_NO}
          rules={required()}
        />
        <Row spans={[6, 6]}>
          <Day control={control} name="accident.date" label="Date of the accident" />
          <Pick control={control} name="accident.state" label="State where it happened" options={STATES} />
        </Row>
      </Section>
      <Section title="Payment">
        <Radios
          control={control}
          name="paidAlready"
          label="Have you already paid this bill in full?"
          options={YES_NO}
          rules={required()}
        />
        <Row spans={[6]}>
          {[
            <Choice
              key="method"
              control={control}
              name="paymentMethod"
              label="How did you pay?"
              options={PAYMENT_METHODS}
            />,
          ]}
        </Row>
      </Section>
      <Section title="Direct deposit (optional)" note="Without bank details we mail a check to the member.">
        <Row spans={[6, 6]}>
          <Text control={control} name="deposit.nameOnAccount" label="Name on the account" />
          <Choice control={control} name="deposit.accountType" label="Account type" options={ACCOUNT_TYPES} />
        </Row>
        <Row spans={[6, 6]}>
          <Text
            control={control}
            name="deposit.routingNumber"
            label="Routing number"
            inputMode="numeric"
            maxLength={9}
          />
          <Text
            control={control}
            name="deposit.accountNumber"
            label="Account number"
            inputMode="numeric"
            maxLength={17}
          />
        </Row>
      </Section>
      <Section title="Lantern Rewards" note="Points for keeping up with care.">
        <Box sx={{ display: 'flex', gap: 2 }}>
          <TextField id="promo-code" name="promoCode" label="Promo code" size="small" />
          <Button variant="outlined">Apply</Button>
        </Box>
      </Section>
    </>
  );
}
