import {
  Alert,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  List,
  ListItem,
  ListItemText,
} from '@mui/material';
import { useController, useFormContext } from 'react-hook-form';
import { Beside, Block } from '../blocks';
import { needed, past } from '../checks';
import { Day, Flip, Line } from '../inputs';
import type { Request } from '../reimbursement';

function Attest() {
  const { field, fieldState } = useController<Request, 'sign.true'>({
    name: 'sign.true',
    rules: { required: 'Tick the box if it is so' },
  });
  return (
    <FormControl error={Boolean(fieldState.error)}>
      <FormControlLabel
        label="Everything in this request is true, and nobody else has paid these expenses back."
        control={<Checkbox name={field.name} checked={field.value} onChange={field.onChange} onBlur={field.onBlur} />}
      />
      <FormHelperText>{fieldState.error?.message}</FormHelperText>
    </FormControl>
  );
}

export function CheckAndSign({ sent }: { sent: boolean }) {
  const { getValues } = useFormContext<Request>();
  const { covered, employee, billed, expenses, totals } = getValues();
  const rows = [
    ['Covered person', `${covered.given} ${covered.family}`],
    ['Employee', employee.name],
    ['Billed by', billed.name],
    ['Expenses', `${expenses.length}, $${totals.sum} in all`],
  ];
  return (
    <>
      {sent ? <Alert severity="success">Thank you. Nothing leaves this browser tab.</Alert> : null}
      <Block title="What you told us">
        <List dense>
          {rows.map(([what, value]) => (
            <ListItem key={what} disableGutters>
              <ListItemText primary={value} secondary={what} />
            </ListItem>
          ))}
        </List>
      </Block>
      <Block title="Your word" lead="A typed name counts as a signature.">
        <Attest />
        <Beside>
          <Line at="sign.name" label="Type your full legal name" checks={needed('your name')} />
          <Day at="sign.day" label="Today’s date" checks={needed('the date', past)} />
        </Beside>
        <Flip at="sign.phoneCall" label="You may call me about this request" />
      </Block>
    </>
  );
}
