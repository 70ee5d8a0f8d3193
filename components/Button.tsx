import type { ButtonHTMLAttributes } from 'preact';

type Look = 'primary' | 'plain' | 'quiet' | 'danger' | 'icon';

/** A button that never submits by accident. `look` primary is the one main step of a view. */
export function Button({
  look = 'plain',
  class: extra,
  type = 'button',
  ...rest
}: ButtonHTMLAttributes & { look?: Look }) {
  return <button type={type} class={`button ${look}${extra ? ` ${extra}` : ''}`} {...rest} />;
}
