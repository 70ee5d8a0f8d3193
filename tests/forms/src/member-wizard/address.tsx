import type { Control, FieldPath } from 'react-hook-form';
import { Pick, Text } from './controls';
import { STATES } from './options';
import { required, ZIP } from './rules';
import { Row } from './section';
import type { ClaimValues } from './values';

type Party = 'member' | 'patient' | 'ordering' | 'facility' | 'biller';

export interface AddressProps {
  control: Control<ClaimValues>;
  of: Party;
  streetLabel: string;
  unitLabel?: string;
}

/** Street, unit, city, state and ZIP of one party. */
export function Address({ control, of, streetLabel, unitLabel = 'Suite or unit' }: AddressProps) {
  const name = (part: string) => `${of}.address.${part}` as FieldPath<ClaimValues>;
  return (
    <>
      <Row spans={[8, 4]}>
        <Text control={control} name={name('street')} label={streetLabel} rules={required()} />
        <Text control={control} name={name('unit')} label={unitLabel} />
      </Row>
      <Row spans={[5, 4, 3]}>
        <Text control={control} name={name('city')} label="City" rules={required()} />
        <Pick control={control} name={name('state')} label="State" options={STATES} rules={required()} />
        <Text
          control={control}
          name={name('zip')}
          label="ZIP code"
          maxLength={10}
          inputMode="numeric"
          rules={{ ...required(), ...ZIP }}
        />
      </Row>
    </>
  );
}
