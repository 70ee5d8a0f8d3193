import { Autocomplete, InputAdornment, MenuItem, TextField, type TextFieldProps } from '@mui/material';
import Grid from '@mui/material/Grid';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import type { Dayjs } from 'dayjs';
import { Controller, type FieldPath, useFormContext } from 'react-hook-form';
import { US_STATES } from '../../src/shared/lists';
import type { Request } from './model';

type Name = FieldPath<Request>;
const NAME_OF = new Map(US_STATES);

interface FieldProps {
  name: Name;
  label?: string;
  cols?: number;
  input?: TextFieldProps;
}

export function Text({ name, label, cols = 6, input }: FieldProps) {
  const { register } = useFormContext<Request>();
  return (
    <Grid size={{ xs: 12, sm: cols }}>
      <TextField fullWidth size="small" label={label} {...input} {...register(name)} />
    </Grid>
  );
}

export function Choice({ name, label, cols = 6, input, list }: FieldProps & { list: readonly [string, string][] }) {
  const { control } = useFormContext<Request>();
  return (
    <Grid size={{ xs: 12, sm: cols }}>
      <Controller
        name={name}
        control={control}
        render={({ field }) => (
          <TextField select fullWidth size="small" label={label} {...input} {...field}>
            {list.map(([value, text]) => (
              <MenuItem key={value} value={value}>
                {text}
              </MenuItem>
            ))}
          </TextField>
        )}
      />
    </Grid>
  );
}

export function Day({ name, label, cols = 6, disabled = false }: FieldProps & { disabled?: boolean }) {
  const { control } = useFormContext<Request>();
  return (
    <Grid size={{ xs: 12, sm: cols }}>
      <Controller
        name={name}
        control={control}
        render={({ field: { ref, value, ...field } }) => (
          <DatePicker
            {...field}
            value={value as Dayjs | null}
            inputRef={ref}
            label={label}
            disabled={disabled}
            disableFuture
            slotProps={{ textField: { size: 'small', fullWidth: true } }}
          />
        )}
      />
    </Grid>
  );
}

export function Listed({ name, label, cols = 6, list }: FieldProps & { list: readonly string[] }) {
  const { control } = useFormContext<Request>();
  return (
    <Grid size={{ xs: 12, sm: cols }}>
      <Controller
        name={name}
        control={control}
        render={({ field: { onChange, value, ref, onBlur } }) => (
          <Autocomplete
            options={list}
            value={value as string | null}
            onChange={(_, picked) => onChange(picked)}
            onBlur={onBlur}
            getOptionLabel={(code) => NAME_OF.get(code) ?? code}
            renderInput={(params) => <TextField {...params} inputRef={ref} size="small" label={label} />}
          />
        )}
      />
    </Grid>
  );
}

const STATE_CODES = US_STATES.map(([code]) => code);

export function Address({ of }: { of: 'participant.mail' | 'provider.office' }) {
  return (
    <>
      <Text name={`${of}.street`} label="Street address or P.O. box" cols={8} />
      <Text name={`${of}.unit`} label="Apt / suite" cols={4} />
      <Text name={`${of}.city`} label="City" cols={5} />
      <Listed name={`${of}.state`} label="State" cols={4} list={STATE_CODES} />
      <Text name={`${of}.zip`} label="ZIP" cols={3} input={{ slotProps: { htmlInput: { maxLength: 10 } } }} />
    </>
  );
}

export const dollars: TextFieldProps = {
  slotProps: {
    input: { startAdornment: <InputAdornment position="start">$</InputAdornment> },
    htmlInput: { inputMode: 'decimal' },
  },
};
