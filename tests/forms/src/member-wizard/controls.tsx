import {
  Autocomplete,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { type Control, Controller, type FieldPath } from 'react-hook-form';
import type { Option } from './options';
import type { ClaimValues } from './values';

export interface ControlProps {
  control: Control<ClaimValues>;
  name: FieldPath<ClaimValues>;
  label?: string;
  help?: string;
  rules?: Record<string, unknown>;
  /** Ids of the elements that name it, for a control in a table. */
  labelledBy?: string;
}

const isRequired = (rules?: Record<string, unknown>) => Boolean(rules?.required);

export interface TextProps extends ControlProps {
  placeholder?: string;
  maxLength?: number;
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email';
  autoComplete?: string;
  rows?: number;
  start?: string;
}

export function Text({ control, name, label, help, rules, labelledBy, ...more }: TextProps) {
  return (
    <Controller
      control={control}
      name={name}
      rules={rules}
      render={({ field: { ref, value, ...field }, fieldState }) => (
        <TextField
          {...field}
          value={value ?? ''}
          inputRef={ref}
          label={label}
          required={isRequired(rules)}
          error={Boolean(fieldState.error)}
          helperText={fieldState.error?.message ?? help}
          placeholder={more.placeholder}
          autoComplete={more.autoComplete}
          multiline={Boolean(more.rows)}
          minRows={more.rows}
          fullWidth
          size="small"
          slotProps={{
            htmlInput: { maxLength: more.maxLength, inputMode: more.inputMode, 'aria-labelledby': labelledBy },
            input: more.start ? { startAdornment: <span aria-hidden="true">{more.start}&nbsp;</span> } : undefined,
          }}
        />
      )}
    />
  );
}

export interface ChoiceProps extends ControlProps {
  options: readonly Option[];
}

/** A MUI Select: a button that opens a list and takes no typing. */
export function Choice({ control, name, label, help, rules, options }: ChoiceProps) {
  return (
    <Controller
      control={control}
      name={name}
      rules={rules}
      render={({ field: { ref, ...field }, fieldState }) => (
        <TextField
          {...field}
          select
          inputRef={ref}
          label={label}
          required={isRequired(rules)}
          error={Boolean(fieldState.error)}
          helperText={fieldState.error?.message ?? help}
          fullWidth
          size="small"
        >
          {options.map((option) => (
            <MenuItem key={option.value} value={option.value}>
              {option.label}
            </MenuItem>
          ))}
        </TextField>
      )}
    />
  );
}

/** A MUI Autocomplete: typing filters the list, and only a chosen entry counts. */
export function Pick({ control, name, label, help, rules, options }: ChoiceProps) {
  return (
    <Controller
      control={control}
      name={name}
      rules={rules}
      render={({ field: { ref, value, onChange, onBlur }, fieldState }) => (
        <Autocomplete
          options={options}
          value={options.find((option) => option.value === value) ?? null}
          onChange={(_, option) => onChange(option?.value ?? '')}
          onBlur={onBlur}
          getOptionLabel={(option) => option.label}
          isOptionEqualToValue={(one, other) => one.value === other.value}
          size="small"
          renderInput={(params) => (
            <TextField
              {...params}
              inputRef={ref}
              label={label}
              required={isRequired(rules)}
              error={Boolean(fieldState.error)}
              helperText={fieldState.error?.message ?? help}
            />
          )}
        />
      )}
    />
  );
}

/** A MUI X date picker; the form keeps a Dayjs. */
export function Day({ control, name, label, help, rules }: ControlProps) {
  return (
    <Controller
      control={control}
      name={name}
      rules={rules}
      render={({ field: { ref, value, onChange, onBlur }, fieldState }) => (
        <DatePicker
          value={value as never}
          onChange={onChange}
          inputRef={ref}
          label={label}
          name={name}
          slotProps={{
            textField: {
              onBlur,
              fullWidth: true,
              size: 'small',
              required: isRequired(rules),
              error: Boolean(fieldState.error),
              helperText: fieldState.error?.message ?? help,
            },
          }}
        />
      )}
    />
  );
}

export function Radios({ control, name, label, help, rules, options }: ChoiceProps) {
  const id = `${name.replaceAll('.', '-')}-label`;
  return (
    <Controller
      control={control}
      name={name}
      rules={rules}
      render={({ field, fieldState }) => (
        <FormControl error={Boolean(fieldState.error)} required={isRequired(rules)} sx={{ mb: 2 }} fullWidth>
          <FormLabel id={id}>{label}</FormLabel>
          <RadioGroup {...field} row aria-labelledby={id}>
            {options.map((option) => (
              <FormControlLabel
                key={option.value}
                value={option.value}
                control={<Radio size="small" />}
                label={option.label}
              />
            ))}
          </RadioGroup>
          <FormHelperText>{fieldState.error?.message ?? help}</FormHelperText>
        </FormControl>
      )}
    />
  );
}

export function Tick({ control, name, label, rules }: ControlProps) {
  return (
    <Controller
      control={control}
      name={name}
      rules={rules}
      render={({ field: { ref, value, onChange, ...field }, fieldState }) => (
        <FormControl error={Boolean(fieldState.error)} sx={{ mb: 1.5 }} fullWidth>
          <FormControlLabel
            control={
              <Checkbox
                {...field}
                slotProps={{ input: { ref } }}
                checked={Boolean(value)}
                onChange={(_, on) => onChange(on)}
              />
            }
            label={label}
          />
          <FormHelperText>{fieldState.error?.message}</FormHelperText>
        </FormControl>
      )}
    />
  );
}
