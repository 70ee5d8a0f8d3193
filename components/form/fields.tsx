import { useState } from 'preact/hooks';
import { CheckboxField } from '../CheckboxField';
import { type Choice, SelectField } from '../SelectField';
import { TextField, type TextFieldProps } from '../TextField';
import { useWords } from '../words';
import { useProfileForm } from './FormContext';
import { problemText } from './problemText';
import { money, plain, type TypedAs, wholeNumber } from './typed';

type Width = 'short' | 'medium' | 'full';

/** The error sentence of one path, in her language. */
export function useProblem(name: string): string | undefined {
  const { t, language } = useWords();
  const problem = useProfileForm().problemAt(name);
  return problem && problemText(problem, t, language);
}

type Extras = Partial<
  Pick<TextFieldProps, 'hint' | 'width' | 'type' | 'inputMode' | 'hideLabel' | 'list' | 'takesFocus'>
>;

/** A text input bound to a path of the profile. While she types, her own text stands; after that, the stored form. */
export function Text(props: { name: string; label: string; as?: TypedAs } & Extras) {
  const { name, as = plain, ...rest } = props;
  const form = useProfileForm();
  const error = useProblem(name);
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      {...rest}
      id={`f-${name}`}
      name={name}
      error={error}
      value={typed ?? as.format(form.get(name))}
      onText={(text) => {
        setTyped(text);
        form.set(name, as.parse(text));
      }}
      onBlur={() => {
        setTyped(undefined);
        form.touch(name);
      }}
    />
  );
}

export const DateBox = (props: {
  name: string;
  label: string;
  hint?: string;
  hideLabel?: boolean;
  takesFocus?: boolean;
}) => <Text {...props} type="date" width="medium" />;

export const Money = (props: { name: string; label: string; hint?: string; hideLabel?: boolean }) => (
  <Text {...props} as={money} inputMode="decimal" width="short" />
);

export const Whole = (props: { name: string; label: string; hideLabel?: boolean }) => (
  <Text {...props} as={wholeNumber} inputMode="numeric" width="short" />
);

/** A native select bound to a path. */
export function Pick(props: {
  name: string;
  label: string;
  choices: readonly Choice[];
  hint?: string;
  width?: Width;
  hideLabel?: boolean;
}) {
  const form = useProfileForm();
  return (
    <SelectField
      {...props}
      id={`f-${props.name}`}
      error={useProblem(props.name)}
      value={String(form.get(props.name) ?? '')}
      onChoose={(value) => form.set(props.name, value)}
    />
  );
}

/** A checkbox bound to a path. */
export function Tick(props: { name: string; label: string; hint?: string }) {
  const form = useProfileForm();
  return (
    <CheckboxField
      {...props}
      id={`f-${props.name}`}
      error={useProblem(props.name)}
      checked={form.get(props.name) === true}
      onCheck={(on) => form.set(props.name, on)}
    />
  );
}
