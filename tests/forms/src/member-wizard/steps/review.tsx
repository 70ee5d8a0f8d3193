import { Alert, Table, TableBody, TableCell, TableRow } from '@mui/material';
import type { Control } from 'react-hook-form';
import { Day, Text, Tick } from '../controls';
import { required } from '../rules';
import { Row, Section } from '../section';
import type { ClaimValues } from '../values';

const name = (person: ClaimValues['patient'] | ClaimValues['member']) =>
  [person.firstName, person.middleInitial, person.lastName].filter(Boolean).join(' ');

export interface ReviewProps {
  control: Control<ClaimValues>;
  values: ClaimValues;
  submitted: boolean;
}

export function ReviewStep({ control, values, submitted }: ReviewProps) {
  const lines = values.services.filter((row) => row.code);
  const rows = [
    ['Member', `${name(values.member)} · ${values.member.id}`],
    ['Patient', name(values.patient)],
    ['Ordered by', `${values.ordering.firstName} ${values.ordering.lastName}`],
    ['Care given at', values.facility.name],
    ['Billed by', values.biller.name],
    [
      'Diagnoses',
      values.diagnoses
        .map((diagnosis) => diagnosis.code)
        .filter(Boolean)
        .join(', '),
    ],
    ['Services', `${lines.length} ${lines.length === 1 ? 'line' : 'lines'}, $${values.totalCharge}`],
  ] as const;
  return (
    <>
      {submitted ? (
        <Alert severity="success" sx={{ mb: 3 }}>
          This claim is complete. It is a practice page: nothing was sent.
        </Alert>
      ) : null}
      <Section title="Check your claim">
        <Table size="small">
          <TableBody>
            {rows.map(([title, text]) => (
              <TableRow key={title}>
                <TableCell component="th" scope="row" sx={{ width: '30%' }}>
                  {title}
                </TableCell>
                <TableCell>{text}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Section>
      <Section title="Anything else?">
        <Text control={control} name="comments" label="Comments for our claims team (optional)" rows={3} />
        <Tick control={control} name="paperless" label="Send my explanations of benefits by email instead of paper" />
      </Section>
      <Section title="Attest and sign">
        <Tick
          control={control}
          name="attested"
          label="I certify that the information in this claim is true and complete, and I authorize the release of medical information needed to decide it."
          rules={required('Tick the box to submit')}
        />
        <Row spans={[8, 4]}>
          <Text
            control={control}
            name="signature"
            label="Type your full legal name"
            rules={required('Sign to submit')}
          />
          <Day control={control} name="signedOn" label="Today’s date" rules={required('Date your signature')} />
        </Row>
      </Section>
    </>
  );
}
