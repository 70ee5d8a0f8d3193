import {
  Autocomplete,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  InputLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Switch,
  TextField,
} from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DateField } from '@mui/x-date-pickers/DateField';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Controller, useForm } from 'react-hook-form';

const STATES = [
  { code: 'AL', name: 'Alabama' },
  { code: 'VA', name: 'Virginia' },
  { code: 'WV', name: 'West Virginia' },
  { code: 'WI', name: 'Wisconsin' },
];
const PAYERS = ['Badger Mutual Health Plan', 'Badger Mutual Health Plan (dental)', 'Lakeshore Health'];

const state = {};
const changes = [];
const day = (value) => (value?.isValid?.() ? value.format('YYYY-MM-DD') : '');

/** A field whose value lives in React state alone. */
function useField(name, first) {
  const [value, set] = useState(first);
  state[name] = value;
  return [
    value,
    (next) => {
      changes.push(name);
      set(next);
    },
  ];
}

function Plain() {
  const [first, setFirst] = useField('first', '');
  const [upper, setUpper] = useField('upper', '');
  const [lazy, setLazy] = useField('lazy', '');
  const [sex, setSex] = useField('sex', '');
  const [native, setNative] = useField('native', '');
  const [paid, setPaid] = useField('paid', false);
  const [service, setService] = useField('service', '');
  const [why, setWhy] = useField('why', '');
  const [keys, setKeys] = useField('keys', '');
  const lazyRef = useRef(null);
  return (
    <section>
      <label>
        First <input id="first" value={first} onChange={(event) => setFirst(event.target.value)} />
      </label>
      <label>
        Upper <input id="upper" value={upper} onChange={(event) => setUpper(event.target.value.toUpperCase())} />
      </label>
      <label>
        Lazy <input id="lazy" ref={lazyRef} defaultValue={lazy} onBlur={() => setLazy(lazyRef.current.value)} />
      </label>
      <label>
        Keys{' '}
        <input
          id="keys"
          value={keys}
          onChange={() => {}}
          onKeyDown={(event) => event.key.length === 1 && setKeys((now) => now + event.key)}
        />
      </label>
      {['male', 'female'].map((value) => (
        <label key={value}>
          <input type="radio" name="sex" value={value} checked={sex === value} onChange={() => setSex(value)} /> {value}
        </label>
      ))}
      <select id="native" value={native} onChange={(event) => setNative(event.target.value)}>
        <option value="">Choose</option>
        <option value="WI">Wisconsin</option>
      </select>
      <input type="checkbox" id="paid" checked={paid} onChange={(event) => setPaid(event.target.checked)} />
      <input type="date" id="service" value={service} onChange={(event) => setService(event.target.value)} />
      <textarea id="why" value={why} onChange={(event) => setWhy(event.target.value)} />
    </section>
  );
}

function Mui() {
  const [memberId, setMemberId] = useField('memberId', '');
  const [relation, setRelation] = useField('relation', '');
  const [home, setHome] = useField('home', null);
  const [payer, setPayer] = useField('payer', null);
  const [slow, setSlow] = useField('slow', null);
  const [found, setFound] = useState([]);
  const [birth, setBirth] = useField('birth', null);
  const [treated, setTreated] = useField('treated', null);
  const [long, setLong] = useField('long', null);
  const [spouse, setSpouse] = useField('spouse', '');
  const [agree, setAgree] = useField('agree', false);
  const [other, setOther] = useField('other', false);
  const [held, setHeld] = useField('held', 'self');
  const searching = useRef();
  return (
    <section>
      <TextField
        id="memberId"
        label="Member ID"
        value={memberId}
        onChange={(event) => setMemberId(event.target.value)}
      />
      <FormControl fullWidth>
        <InputLabel id="relation-label">Relationship</InputLabel>
        <Select
          labelId="relation-label"
          id="relation"
          label="Relationship"
          value={relation}
          onChange={(event) => setRelation(event.target.value)}
        >
          <MenuItem value="18">Self</MenuItem>
          <MenuItem value="01">Spouse</MenuItem>
          <MenuItem value="19">Child</MenuItem>
        </Select>
      </FormControl>
      <Select id="held" value={held} onChange={(event) => setHeld(event.target.value)}>
        <MenuItem value="self">Self</MenuItem>
        <MenuItem value="spouse">Spouse</MenuItem>
      </Select>
      <Autocomplete
        id="home"
        options={STATES}
        getOptionLabel={(option) => option.name}
        value={home}
        onChange={(_, option) => setHome(option)}
        renderInput={(params) => <TextField {...params} label="State" />}
      />
      <Autocomplete
        id="payer"
        options={PAYERS}
        value={payer}
        onChange={(_, option) => setPayer(option)}
        renderInput={(params) => <TextField {...params} label="Payer" />}
      />
      <Autocomplete
        id="slow"
        options={found}
        filterOptions={(options) => options}
        value={slow}
        onChange={(_, option) => setSlow(option)}
        onInputChange={(_, text) => {
          clearTimeout(searching.current);
          searching.current = setTimeout(
            () => setFound(text ? PAYERS.filter((name) => name.toLowerCase().includes(text.toLowerCase())) : []),
            250,
          );
        }}
        renderInput={(params) => <TextField {...params} label="Search payer" />}
      />
      <DatePicker label="Date of birth" value={birth} onChange={setBirth} slotProps={{ textField: { id: 'birth' } }} />
      <DateField
        label="Date of service"
        format="DD.MM.YYYY"
        value={treated}
        onChange={setTreated}
        slotProps={{ textField: { id: 'treated' } }}
      />
      <DateField
        label="Day"
        format="MMMM DD, YYYY"
        value={long}
        onChange={setLong}
        slotProps={{ textField: { id: 'long' } }}
      />
      <FormControl>
        <FormLabel id="spouse-label">Married?</FormLabel>
        <RadioGroup
          aria-labelledby="spouse-label"
          name="spouse"
          value={spouse}
          onChange={(_, value) => setSpouse(value)}
        >
          <FormControlLabel value="yes" control={<Radio />} label="Yes" />
          <FormControlLabel value="no" control={<Radio />} label="No" />
        </RadioGroup>
      </FormControl>
      <FormControlLabel
        control={<Checkbox id="agree" checked={agree} onChange={(_, on) => setAgree(on)} />}
        label="Paid in full"
      />
      <FormControlLabel
        control={<Switch id="other" checked={other} onChange={(_, on) => setOther(on)} />}
        label="Other insurance"
      />
    </section>
  );
}

const form = {};

function HookForm() {
  const { register, control, getValues, formState } = useForm({
    mode: 'onBlur',
    defaultValues: { city: '', zip: '', state: '', sex: null, paid: false, plan: '', seen: null },
  });
  form.getValues = getValues;
  form.touched = formState.touchedFields;
  form.errors = formState.errors;
  return (
    <form>
      <input id="rhf-city" {...register('city', { required: true })} />
      <input id="rhf-zip" {...register('zip', { pattern: /^\d{5}$/ })} />
      <select id="rhf-state" {...register('state')}>
        <option value="">Choose</option>
        <option value="WI">Wisconsin</option>
      </select>
      <input type="radio" value="M" {...register('sex')} aria-label="Male" />
      <input type="radio" value="F" {...register('sex')} aria-label="Female" />
      <input type="checkbox" id="rhf-paid" {...register('paid')} />
      <Controller
        name="plan"
        control={control}
        render={({ field }) => (
          <Select {...field} id="rhf-plan" displayEmpty renderValue={(value) => value || 'Choose a plan'}>
            <MenuItem value="">None</MenuItem>
            <MenuItem value="ppo">Choice PPO 1500</MenuItem>
          </Select>
        )}
      />
      <Controller
        name="seen"
        control={control}
        render={({ field }) => <DatePicker {...field} slotProps={{ textField: { id: 'rhf-seen' } }} />}
      />
    </form>
  );
}

window.state = () => ({
  ...state,
  birth: day(state.birth),
  treated: day(state.treated),
  long: day(state.long),
  home: state.home?.code ?? '',
});
window.changes = changes;
window.formValues = () => ({ ...form.getValues(), seen: day(form.getValues().seen) });
window.touched = () => Object.keys(form.touched).sort();
window.errors = () => Object.keys(form.errors);

createRoot(document.getElementById('root')).render(
  <LocalizationProvider dateAdapter={AdapterDayjs}>
    <Plain />
    <Mui />
    <HookForm />
  </LocalizationProvider>,
);
setTimeout(() => {
  window.ready = true;
}, 50);
