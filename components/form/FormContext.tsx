import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Profile } from '../../lib/profile/schema';
import type { Form } from './useForm';

const Context = createContext<Form<Profile> | undefined>(undefined);

export function FormProvider(props: { form: Form<Profile>; children: ComponentChildren }) {
  return <Context.Provider value={props.form}>{props.children}</Context.Provider>;
}

/** The profile being edited. */
export function useProfileForm(): Form<Profile> {
  const form = useContext(Context);
  if (!form) throw new Error('No form is open above this component.');
  return form;
}
