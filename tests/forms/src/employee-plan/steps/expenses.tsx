import { Box, Button, Card, CardActions, CardContent, CardHeader } from '@mui/material';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Beside, Block } from '../blocks';
import { amount, code, icd, ifGiven, needed, past, quantity } from '../checks';
import { Day, Line } from '../inputs';
import type { Request } from '../reimbursement';

const cents = (dollars: string) => Math.round(Number(dollars || 0) * 100);

export function Expenses() {
  const { control, getValues } = useFormContext<Request>();
  const { fields, append, remove } = useFieldArray({ control, name: 'expenses' });
  const addsUp = {
    sum: (value: string) => {
      const all = getValues('expenses').reduce((sum, { price }) => sum + cents(price), 0);
      return cents(value) === all || `Your expenses come to $${(all / 100).toFixed(2)}`;
    },
  };
  return (
    <>
      <Block title="Why was care needed?" lead="Codes stand on the itemized bill or in the visit summary.">
        <Beside>
          <Line at="illness.main" label="Main diagnosis code" max={8} checks={needed('the diagnosis code', icd)} />
          <Line at="illness.second" label="Second code" max={8} checks={ifGiven(icd)} />
          <Line at="illness.third" label="Third code" max={8} checks={ifGiven(icd)} />
        </Beside>
        <Day at="illness.since" label="Ill since" below="About when it was found" checks={ifGiven(past)} />
      </Block>
      <Box component="section" aria-label="Expenses" sx={{ mb: 3 }}>
        {fields.map((field, index) => {
          const at = <Part extends string>(part: Part) => `expenses.${index}.${part}` as const;
          return (
            <Card key={field.id} variant="outlined" sx={{ mb: 1.5 }}>
              <CardHeader title={`Expense ${index + 1}`} slotProps={{ title: { variant: 'subtitle1' } }} />
              <CardContent sx={{ py: 0 }}>
                <Beside>
                  <Day at={at('day')} label="On" checks={needed('the day', past)} />
                  <Line at={at('what')} label="What was it?" checks={needed('a few words')} />
                </Beside>
                <Beside>
                  <Line at={at('code')} label="Service code" max={5} checks={needed('the code', code)} />
                  <Line at={at('quantity')} hint="How many" max={3} checks={needed('how many', quantity)} />
                  <Line at={at('price')} label="Price" money checks={needed('the price', amount)} />
                </Beside>
              </CardContent>
              <CardActions>
                <Button size="small" onClick={() => remove(index)}>
                  Remove expense {index + 1}
                </Button>
              </CardActions>
            </Card>
          );
        })}
        <Button
          variant="outlined"
          onClick={() => append({ day: null, what: '', code: '', quantity: '', price: '' }, { shouldFocus: false })}
        >
          Add an expense
        </Button>
      </Box>
      <Block title="All together">
        <Beside>
          <Line at="totals.sum" label="All expenses" money checks={needed('the sum', { ...amount, ...addsUp })} />
          <Line at="totals.paid" label="Paid so far" money checks={needed('what was paid', amount)} />
          <Line at="totals.receipt" label="Invoice or receipt no." />
        </Beside>
      </Block>
    </>
  );
}
