import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { type Control, useFieldArray } from 'react-hook-form';
import { Day, Text } from '../controls';
import { cents, ICD, MODIFIER, MONEY, PAST_DATE, POINTER, PROCEDURE, required, UNITS } from '../rules';
import { Row, Section } from '../section';
import type { ClaimValues } from '../values';

const COLUMNS = [
  ['date', 'Date of service', 175],
  ['code', 'Procedure code', 120],
  ['modifier', 'Modifier', 90],
  ['pointer', 'Diagnosis', 100],
  ['units', 'Units', 80],
  ['charge', 'Charge', 120],
] as const;

export interface ServicesProps {
  control: Control<ClaimValues>;
  valuesOf: () => ClaimValues;
}

export function ServicesStep({ control, valuesOf }: ServicesProps) {
  const { fields } = useFieldArray({ control, name: 'services' });
  /** A row is either empty or complete. */
  const whenUsed = (index: number, part: 'code' | 'pointer' | 'units' | 'charge', rules: Record<string, unknown>) => ({
    ...rules,
    validate: (text: string) => {
      const row = valuesOf().services[index];
      const used = row && (row.date || row.code || row.charge);
      return !used || Boolean(text) || `Missing ${part}`;
    },
  });
  const addsUp = (text: string) => {
    const sum = valuesOf().services.reduce((total, row) => total + cents(row.charge), 0);
    return cents(text) === sum || `The charges above add up to ${(sum / 100).toFixed(2)}`;
  };
  return (
    <>
      <Section title="Diagnosis" note="The ICD-10 codes on the bill or in the visit notes, in the same order.">
        <Row spans={[3, 3, 3, 3]}>
          {['A', 'B', 'C', 'D'].map((letter, index) => (
            <Text
              key={letter}
              control={control}
              name={`diagnoses.${index}.code` as 'diagnoses.0.code'}
              label={`Diagnosis ${letter}`}
              maxLength={8}
              rules={index === 0 ? { ...required(), ...ICD } : ICD}
            />
          ))}
        </Row>
        <Row spans={[6]}>
          {[
            <Day
              key="began"
              control={control}
              name="conditionBegan"
              label="Date the illness began"
              help="The date of diagnosis, if you know it"
              rules={PAST_DATE}
            />,
          ]}
        </Row>
      </Section>
      <Section
        title="Services"
        note="One line for each charge on the itemized bill. In Diagnosis, give the letters from above, like AB."
      >
        <TableContainer>
          <Table size="small" sx={{ '& td, & th': { px: 0.75 } }}>
            <TableHead>
              <TableRow>
                <TableCell>#</TableCell>
                {COLUMNS.map(([part, title, width]) => (
                  <TableCell key={part} id={`service-${part}`} sx={{ minWidth: width }}>
                    {title}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {fields.map((row, index) => {
                const cell = (part: (typeof COLUMNS)[number][0]) => `services.${index}.${part}` as 'services.0.code';
                const named = (part: string) => ({ control, labelledBy: `service-${part} service-row-${index}` });
                return (
                  <TableRow key={row.id} sx={{ verticalAlign: 'top' }}>
                    <TableCell id={`service-row-${index}`}>{index + 1}</TableCell>
                    <TableCell>
                      <Day control={control} name={cell('date')} rules={PAST_DATE} />
                    </TableCell>
                    <TableCell>
                      <Text
                        {...named('code')}
                        name={cell('code')}
                        maxLength={5}
                        rules={whenUsed(index, 'code', PROCEDURE)}
                      />
                    </TableCell>
                    <TableCell>
                      <Text {...named('modifier')} name={cell('modifier')} maxLength={2} rules={MODIFIER} />
                    </TableCell>
                    <TableCell>
                      <Text
                        {...named('pointer')}
                        name={cell('pointer')}
                        maxLength={4}
                        rules={whenUsed(index, 'pointer', POINTER)}
                      />
                    </TableCell>
                    <TableCell>
                      <Text
                        {...named('units')}
                        name={cell('units')}
                        inputMode="numeric"
                        maxLength={3}
                        rules={whenUsed(index, 'units', UNITS)}
                      />
                    </TableCell>
                    <TableCell>
                      <Text
                        {...named('charge')}
                        name={cell('charge')}
                        start="$"
                        inputMode="decimal"
                        rules={whenUsed(index, 'charge', MONEY)}
                      />
                    </TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </TableContainer>
      </Section>
      <Section title="Totals">
        <Row spans={[4, 4, 4]}>
          <Text
            control={control}
            name="totalCharge"
            label="Total charges"
            start="$"
            inputMode="decimal"
            rules={{ ...required(), ...MONEY, validate: addsUp }}
          />
          <Text
            control={control}
            name="amountPaid"
            label="Amount you paid"
            start="$"
            inputMode="decimal"
            rules={{ ...required(), ...MONEY }}
          />
          <Text control={control} name="accountNumber" label="Invoice or patient account no." />
        </Row>
      </Section>
    </>
  );
}
