import {
  Button,
  IconButton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import Grid from '@mui/material/Grid';
import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Address, Choice, Day, dollars, Text } from './fields';
import { newService, type Request } from './model';
import { OneOf, Section, Tick } from './people';

const PLACES: [string, string][] = [
  ['11', 'Office'],
  ['12', 'Home'],
  ['19', 'Off-campus outpatient'],
  ['21', 'Inpatient hospital'],
  ['22', 'On-campus outpatient'],
  ['23', 'Emergency room'],
];

export function Provider() {
  return (
    <Section title="4. Provider or supplier" note="Copy from the letterhead of the bill">
      <Text name="provider.name" label="Name of provider or supplier" cols={12} />
      <Text name="provider.tin" label="Federal tax ID" cols={4} input={{ placeholder: '00-0000000' }} />
      <Text name="provider.npi" label="NPI" cols={4} input={{ helperText: 'If shown' }} />
      <Text name="provider.phone" label="Billing office phone" cols={4} input={{ type: 'tel' }} />
      <Address of="provider.office" />
      <Text name="ordering.name" label="Physician who prescribed the treatment" cols={8} />
      <Text name="ordering.npi" label="Physician’s NPI" cols={4} />
    </Section>
  );
}

function Services() {
  const { control, watch } = useFormContext<Request>();
  const { fields, append, remove } = useFieldArray({ control, name: 'services' });
  const total = watch('services').reduce((sum, { fee }) => sum + (Number(fee.replace(/[$,]/g, '')) || 0), 0);
  return (
    <Grid size={12}>
      <TableContainer>
        <Table size="small" aria-label="Services on the bill">
          <TableHead>
            <TableRow>
              <TableCell sx={{ minWidth: 170 }}>Date of service</TableCell>
              <TableCell sx={{ minWidth: 150 }}>Where</TableCell>
              <TableCell>CPT/HCPCS</TableCell>
              <TableCell sx={{ minWidth: 180 }}>Description on bill</TableCell>
              <TableCell sx={{ width: 80 }}>Qty</TableCell>
              <TableCell sx={{ minWidth: 120 }}>Charge</TableCell>
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {fields.map((field, index) => (
              <TableRow key={field.id} sx={{ verticalAlign: 'top' }}>
                <TableCell>
                  <Day name={`services.${index}.dos`} cols={12} />
                </TableCell>
                <TableCell>
                  <Choice name={`services.${index}.pos`} cols={12} list={PLACES} />
                </TableCell>
                <TableCell>
                  <Text name={`services.${index}.cpt`} cols={12} />
                </TableCell>
                <TableCell>
                  <Text name={`services.${index}.what`} cols={12} />
                </TableCell>
                <TableCell>
                  <Text name={`services.${index}.qty`} cols={12} input={{ type: 'number' }} />
                </TableCell>
                <TableCell>
                  <Text name={`services.${index}.fee`} cols={12} input={dollars} />
                </TableCell>
                <TableCell padding="none">
                  <IconButton
                    aria-label={`Delete service ${index + 1}`}
                    onClick={() => remove(index)}
                    disabled={fields.length === 1}
                  >
                    ×
                  </IconButton>
                </TableCell>
              </TableRow>
            ))}
            <TableRow>
              <TableCell colSpan={5} align="right">
                Total of this request
              </TableCell>
              <TableCell colSpan={2}>{total.toLocaleString('en-US', { style: 'currency', currency: 'USD' })}</TableCell>
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
      <Button sx={{ mt: 1 }} onClick={() => append(newService(), { shouldFocus: false })}>
        Add another service
      </Button>
    </Grid>
  );
}

export function Treatment() {
  return (
    <Section title="5. Treatment" note="Balance-due statements are not accepted. Use an itemized bill.">
      <Text name="dx.0" label="Primary diagnosis (ICD-10)" cols={4} />
      <Text name="dx.1" label="Second diagnosis" cols={4} />
      <Day name="firstSymptom" label="First symptom or diagnosis" cols={4} />
      <Services />
      <Text name="paid" label="Amount already paid by you" cols={4} input={dollars} />
      <Choice
        name="paidBy"
        label="Paid by"
        cols={4}
        list={[
          ['CASH', 'Cash'],
          ['CHK', 'Personal check'],
          ['CC', 'Credit card'],
          ['HSA', 'HSA or FSA card'],
        ]}
      />
      <Text name="statementNo" label="Statement or invoice no." cols={4} />
    </Section>
  );
}

export function Finish() {
  const [files, setFiles] = useState<string[]>([]);
  return (
    <Section title="6. Payment and authorization">
      <OneOf
        name="payTo"
        label="Issue payment to"
        list={[
          ['participant', 'Participant'],
          ['provider', 'Provider'],
        ]}
      />
      <Grid size={12}>
        <Button component="label" variant="outlined">
          Upload itemized bill
          <input
            hidden
            id="bill-upload"
            type="file"
            accept=".pdf,image/*"
            multiple
            onChange={({ target }) => setFiles([...(target.files ?? [])].map(({ name }) => name))}
          />
        </Button>
        <Typography variant="body2" component="span" sx={{ ml: 2 }}>
          {files.join(', ') || 'PDF or photo, up to 10 MB'}
        </Typography>
      </Grid>
      <Tick
        name="sign.agree"
        label="I certify the above is complete and authorize release of medical information to the Fund office."
      />
      <Text name="sign.name" label="Participant’s signature (type your name)" cols={8} />
      <Day name="sign.date" label="Date" cols={4} />
    </Section>
  );
}
