import type { ComponentChildren } from 'preact';
import { Button } from '../../Button';

/** A drawing of a button at the end of a row; `label` says what it does and to which row. */
export const RowButton = (props: {
  id?: string;
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ComponentChildren;
}) => (
  <Button
    look="icon"
    id={props.id}
    disabled={props.disabled ?? false}
    title={props.label}
    aria-label={props.label}
    onClick={props.onClick}
  >
    {props.children}
  </Button>
);
