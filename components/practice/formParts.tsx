import type { InputHTMLAttributes } from 'preact';

/** The controls of the practice form, plain ones as insurers' pages have them: nothing here knows of CoolClaim. */

export interface BoxProps {
  name: string;
  label: string;
  type?: 'text' | 'date' | 'tel' | 'email' | 'file';
  size?: 'short' | 'wide';
  maxLength?: number;
}

export function Box({ name, label, type = 'text', size, maxLength }: BoxProps) {
  return (
    <p class={`box ${size ?? ''}`}>
      <label for={name}>{label}</label>
      <input {...({ type } as InputHTMLAttributes)} id={name} name={name} maxLength={maxLength} autocomplete="off" />
    </p>
  );
}

export function Choice({ name, label, options }: { name: string; label: string; options: readonly string[] }) {
  return (
    <p class="box">
      <label for={name}>{label}</label>
      <select id={name} name={name} autocomplete="off">
        <option value="">Select</option>
        {options.map((option) => (
          <option key={option} value={option.toLowerCase()}>
            {option}
          </option>
        ))}
      </select>
    </p>
  );
}

export function Radios({ name, legend, options }: { name: string; legend: string; options: readonly string[] }) {
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} value={option.toLowerCase()} autocomplete="off" />
          {option}
        </label>
      ))}
    </fieldset>
  );
}

export function AddressBoxes({ of }: { of: string }) {
  return (
    <div class="boxes">
      <Box name={`${of}Street`} label="Street address" size="wide" />
      <Box name={`${of}Street2`} label="Apt, suite, unit" />
      <Box name={`${of}City`} label="City" />
      <Box name={`${of}State`} label="State" size="short" maxLength={2} />
      <Box name={`${of}Zip`} label="ZIP code" size="short" maxLength={10} />
    </div>
  );
}
