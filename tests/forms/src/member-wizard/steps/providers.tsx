import type { Control } from 'react-hook-form';
import { Address } from '../address';
import { Pick, Radios, Text } from '../controls';
import { PLACES_OF_SERVICE, PROVIDER_ROLES, YES_NO } from '../options';
import { NPI, PHONE, required, TAX_ID } from '../rules';
import { Row, Section } from '../section';
import type { ClaimValues } from '../values';

export function ProvidersStep({ control }: { control: Control<ClaimValues> }) {
  return (
    <>
      <Section title="Doctor who ordered the care" note="Copy these from the order or prescription.">
        <Radios
          control={control}
          name="ordering.role"
          label="This doctor"
          options={PROVIDER_ROLES}
          rules={required()}
        />
        <Row spans={[6, 6]}>
          <Text control={control} name="ordering.firstName" label="Doctor’s first name" rules={required()} />
          <Text control={control} name="ordering.lastName" label="Doctor’s last name" rules={required()} />
        </Row>
        <Row spans={[6, 3, 3]}>
          <Text control={control} name="ordering.practice" label="Practice or group name" />
          <Text
            control={control}
            name="ordering.npi"
            label="NPI"
            help="10-digit national provider number"
            maxLength={10}
            inputMode="numeric"
            rules={{ ...required(), ...NPI }}
          />
          <Text
            control={control}
            name="ordering.phone"
            label="Office phone"
            inputMode="tel"
            rules={{ ...required(), ...PHONE }}
          />
        </Row>
        <Address control={control} of="ordering" streetLabel="Office address" />
      </Section>
      <Section title="Where the care was given" note="The hospital, clinic or office the patient went to.">
        <Row spans={[6, 3, 3]}>
          <Text control={control} name="facility.name" label="Facility name" rules={required()} />
          <Text
            control={control}
            name="facility.npi"
            label="Facility NPI"
            maxLength={10}
            inputMode="numeric"
            rules={{ ...required(), ...NPI }}
          />
          <Text control={control} name="facility.phone" label="Facility phone" inputMode="tel" rules={PHONE} />
        </Row>
        <Row spans={[8]}>
          {[
            <Pick
              key="place"
              control={control}
              name="facility.placeOfService"
              label="Place of service"
              options={PLACES_OF_SERVICE}
              rules={required()}
            />,
          ]}
        </Row>
        <Address control={control} of="facility" streetLabel="Facility address" />
        <Radios
          control={control}
          name="outsideUnitedStates"
          label="Was the care given outside the United States?"
          options={YES_NO}
          rules={required()}
        />
      </Section>
      <Section title="Who billed you" note="The provider or supplier named at the top of the itemized bill.">
        <Row spans={[6, 3, 3]}>
          <Text control={control} name="biller.name" label="Name on the bill" rules={required()} />
          <Text
            control={control}
            name="biller.taxId"
            label="Tax ID (TIN)"
            placeholder="12-3456789"
            maxLength={10}
            rules={{ ...required(), ...TAX_ID }}
          />
          <Text
            control={control}
            name="biller.npi"
            label="NPI"
            help="Leave blank if the bill shows none"
            maxLength={10}
            inputMode="numeric"
            rules={NPI}
          />
        </Row>
        <Row spans={[6]}>
          {[
            <Text
              key="phone"
              control={control}
              name="biller.phone"
              label="Billing phone"
              inputMode="tel"
              rules={{ ...required(), ...PHONE }}
            />,
          ]}
        </Row>
        <Address control={control} of="biller" streetLabel="Billing address" />
      </Section>
    </>
  );
}
