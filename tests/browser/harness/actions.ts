import type { WriteAction } from '../../../lib/pipeline';

/** Short ways to say what a writer is to do. */
export const type = (text: string): WriteAction => ({ do: 'type', text });
export const date = (iso: string): WriteAction => ({ do: 'date', iso });
export const check = (on: boolean): WriteAction => ({ do: 'check', on });
export const choose = (text: string, value = '', accept: string[] = []): WriteAction => ({
  do: 'choose',
  value,
  text,
  accept,
});
