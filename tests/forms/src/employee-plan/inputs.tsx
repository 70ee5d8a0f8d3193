import {
  Autocomplete,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  InputAdornment,
  MenuItem,
  Radio,
  RadioGroup,
  Switch,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import type { Dayjs } from 'dayjs';
import { type FieldPath, useController } from 'react-hook-form';
import type { Checks } from './checks';
import type { Item } from './lists';
import type { Request } from './reimbursement';

interface Common {
  at: FieldPath<Request>;
  label?: string;
  below?: string;
  checks?: Checks;
}

/** One value of the request and what stands below its control. The form itself comes from FormProvider. */
function useValue({ at, below, checks }: Common) {
  const { field, fieldState } = useController<Request>({ name: at, rules: checks as never });
  return { field, bad: Boolean(fieldState.error), note: fieldState.error?.message || below };
}

interface LineProps extends Common {
  hint?: string;
  money?: boolean;
  max?: number;
  rows?: number;
}

/** A text field; without a label only its placeholder says what it is. */
export function Line(props: LineProps) {
  const { field, bad, note } = useValue(props);
  const { ref, value, ...rest } = field;
  return (
    <TextField
      {...rest}
      value={value as string}
      inputRef={ref}
      label={props.label}
      hiddenLabel={!props.label}
      placeholder={props.hint}
      error={bad}
      helperText={note}
      multiline={Boolean(props.rows)}
      rows={props.rows}
      slotProps={{
        htmlInput: { maxLength: props.max },
        input: props.money ? { startAdornment: <InputAdornment position="start">$</InputAdornment> } : {},
      }}
    />
  );
}

interface ListProps extends Common {
  items: readonly Item[];
}

/** A drop-down list that opens on a click. */
export function DropDown(props: ListProps) {
  const { field, bad, note } = useValue(props);
  const { ref, value, ...rest } = field;
  return (
    <TextField {...rest} select value={value} inputRef={ref} label={props.label} error={bad} helperText={note}>
      <MenuItem value="">
        <em>Choose</em>
      </MenuItem>
      {props.items.map(([key, text]) => (
        <MenuItem key={key} value={key}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** A list that is searched by typing; a text that is no entry is dropped when the box is left. */
export function Search(props: ListProps) {
  const { field, bad, note } = useValue(props);
  return (
    <Autocomplete
      fullWidth
      id={`search-${props.at.replaceAll('.', '-')}`}
      options={props.items as Item[]}
      getOptionLabel={([, text]) => text}
      getOptionKey={([key]) => key}
      value={props.items.find(([key]) => key === field.value) ?? null}
      onChange={(_event, item) => field.onChange(item ? item[0] : '')}
      onBlur={field.onBlur}
      renderInput={(inner) => (
        <TextField {...inner} inputRef={field.ref} label={props.label} error={bad} helperText={note} />
      )}
    />
  );
}

export function Day(props: Common) {
  const { field, bad, note } = useValue(props);
  return (
    <DatePicker
      label={props.label}
      name={props.at}
      disableFuture
      value={field.value as Dayjs | null}
      onChange={field.onChange}
      inputRef={field.ref}
      slotProps={{
        textField: {
          onBlur: field.onBlur,
          error: bad,
          helperText: note,
          variant: 'filled',
          fullWidth: true,
          margin: 'dense',
        },
      }}
    />
  );
}

export function Choose(props: ListProps) {
  const { field, bad, note } = useValue(props);
  const id = `${props.at.replaceAll('.', '-')}-question`;
  return (
    <FormControl error={bad} margin="dense" sx={{ display: 'flex' }}>
      <FormLabel id={id}>{props.label}</FormLabel>
      <RadioGroup
        row={props.items.length < 3}
        aria-labelledby={id}
        name={field.name}
        value={field.value}
        onChange={field.onChange}
      >
        {props.items.map(([key, text], index) => (
          <FormControlLabel
            key={key}
            value={key}
            label={text}
            control={<Radio slotProps={{ input: index === 0 ? { ref: field.ref } : {} }} />}
          />
        ))}
      </RadioGroup>
      {note ? <FormHelperText>{note}</FormHelperText> : null}
    </FormControl>
  );
}

/** A row of buttons of which at most one is pressed. */
export function Press(props: ListProps) {
  const { field, note } = useValue(props);
  const id = `${props.at.replaceAll('.', '-')}-buttons`;
  return (
    <FormControl margin="dense" sx={{ display: 'flex' }}>
      <Typography id={id} variant="body2" gutterBottom>
        {props.label}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-labelledby={id}
        value={field.value || null}
        onChange={(_event, value) => field.onChange(value ?? '')}
      >
        {props.items.map(([key, text]) => (
          <ToggleButton key={key} value={key}>
            {text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {note ? <FormHelperText>{note}</FormHelperText> : null}
    </FormControl>
  );
}

export function Flip(props: Common) {
  const { field } = useValue(props);
  return (
    <FormControlLabel
      label={props.label}
      control={
        <Switch name={field.name} checked={field.value === true} onChange={field.onChange} onBlur={field.onBlur} />
      }
    />
  );
}
