import { useLayoutEffect, useState } from 'preact/hooks';

/** Moves the cursor to the control of a path as soon as it is there: what she asks for a row for, she wants to type. */
export function useFocusSoon(): (name: string) => void {
  const [name, setName] = useState('');
  useLayoutEffect(() => {
    if (!name) return;
    document.getElementsByName(name)[0]?.focus();
    setName('');
  }, [name]);
  return setName;
}
