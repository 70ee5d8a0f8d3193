import type { InputHTMLAttributes, ReactNode } from 'react';
import DatePicker from 'react-datepicker';
import { Controller, type FieldPath, useFormContext } from 'react-hook-form';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';
import { US_STATES } from '../../src/shared/lists';
import type { Claim } from './model';

type Name = FieldPath<Claim>;
export type List = readonly (readonly [value: string, text: string])[];
interface Option {
  value: string;
  label: string;
}

const options = (list: List): Option[] => list.map(([value, label]) => ({ value, label }));
const idOf = (name: string) => `tg-${name.replaceAll('.', '-')}`;

interface RowProps {
  name: Name;
  label: string;
  help?: string;
  must?: boolean;
  wide?: boolean;
}

function Row({ name, label, help, must, wide, children }: RowProps & { children: ReactNode }) {
  return (
    <div className={wide ? 'field field--wide' : 'field'}>
      <label className="field__label" htmlFor={idOf(name)}>
        {label}
        {must ? <abbr title="required">*</abbr> : null}
      </label>
      {children}
      {help ? <p className="field__help">{help}</p> : null}
    </div>
  );
}

export function Line({ input, ...row }: RowProps & { input?: InputHTMLAttributes<HTMLInputElement> }) {
  const { register } = useFormContext<Claim>();
  return (
    <Row {...row}>
      <input id={idOf(row.name)} className="box" autoComplete="off" {...input} {...register(row.name)} />
    </Row>
  );
}

export function Box({ rows = 3, ...row }: RowProps & { rows?: number }) {
  const { register } = useFormContext<Claim>();
  return (
    <Row {...row}>
      <textarea id={idOf(row.name)} className="box" rows={rows} {...register(row.name)} />
    </Row>
  );
}

export function Pick({ list, placeholder, ...row }: RowProps & { list: List; placeholder?: string }) {
  const { control } = useFormContext<Claim>();
  const all = options(list);
  return (
    <Row {...row}>
      <Controller
        name={row.name}
        control={control}
        render={({ field: { value, onChange, onBlur, ref } }) => (
          <Select
            ref={ref}
            inputId={idOf(row.name)}
            classNamePrefix="tg-select"
            options={all}
            placeholder={placeholder ?? 'Choose one'}
            value={all.find((one) => one.value === value) ?? null}
            onChange={(one) => onChange(one?.value ?? '')}
            onBlur={onBlur}
          />
        )}
      />
    </Row>
  );
}

export function State({ name, label = 'State' }: { name: Name; label?: string }) {
  return <Pick name={name} label={label} list={US_STATES} placeholder="" />;
}

export function PickOrType({ list, ...row }: RowProps & { list: readonly string[] }) {
  const { control } = useFormContext<Claim>();
  return (
    <Row {...row}>
      <Controller
        name={row.name}
        control={control}
        render={({ field: { value, onChange, onBlur, ref } }) => (
          <CreatableSelect
            ref={ref}
            inputId={idOf(row.name)}
            classNamePrefix="tg-select"
            isClearable
            options={list.map((one) => ({ value: one, label: one }))}
            placeholder="Start typing"
            formatCreateLabel={(typed) => `Not listed: ${typed}`}
            value={value ? { value: String(value), label: String(value) } : null}
            onChange={(one) => onChange(one?.value ?? '')}
            onBlur={onBlur}
          />
        )}
      />
    </Row>
  );
}

export function Look({ list, ...row }: RowProps & { list: List }) {
  const { control } = useFormContext<Claim>();
  const find = (words: string) =>
    new Promise<Option[]>((done) => {
      const wanted = words.trim().toLowerCase();
      setTimeout(() => done(options(list).filter(({ label }) => label.toLowerCase().includes(wanted))), 250);
    });
  return (
    <Row {...row}>
      <Controller
        name={row.name}
        control={control}
        render={({ field: { value, onChange, onBlur, ref } }) => (
          <AsyncSelect
            ref={ref}
            inputId={idOf(row.name)}
            classNamePrefix="tg-select"
            loadOptions={find}
            isClearable
            placeholder="Search by code or words"
            noOptionsMessage={({ inputValue }) => (inputValue ? 'Nothing found' : 'Type at least two characters')}
            value={options(list).find((one) => one.value === value) ?? null}
            onChange={(one) => onChange(one?.value ?? '')}
            onBlur={onBlur}
          />
        )}
      />
    </Row>
  );
}

export function Day({ birth = false, ...row }: RowProps & { birth?: boolean }) {
  const { control } = useFormContext<Claim>();
  return (
    <Row {...row}>
      <Controller
        name={row.name}
        control={control}
        render={({ field: { value, onChange, onBlur } }) => (
          <DatePicker
            id={idOf(row.name)}
            className="box"
            wrapperClassName="day"
            selected={value as Date | null}
            onChange={onChange}
            onBlur={onBlur}
            maxDate={new Date()}
            placeholderText="MM/DD/YYYY"
            autoComplete="off"
            {...(birth ? { showMonthDropdown: true, showYearDropdown: true, dropdownMode: 'select' as const } : {})}
          />
        )}
      />
    </Row>
  );
}

export function Pills({ name, label, list, help }: RowProps & { list: List }) {
  const { register } = useFormContext<Claim>();
  return (
    <fieldset className="pills">
      <legend>{label}</legend>
      {help ? <p className="field__help">{help}</p> : null}
      {list.map(([value, text]) => (
        <label key={value} className="pill">
          <input type="radio" value={value} {...register(name)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Tick({ name, label }: { name: Name; label: string }) {
  const { register } = useFormContext<Claim>();
  return (
    <label className="tick">
      <input type="checkbox" {...register(name)} />
      <span>{label}</span>
    </label>
  );
}

export function Group({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="group">
      <h3>{title}</h3>
      {lead ? <p className="lead">{lead}</p> : null}
      <div className="grid">{children}</div>
    </section>
  );
}
