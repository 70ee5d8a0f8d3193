import type { ComponentChildren } from 'preact';

/**
 * A short message in the flow. 'bad' interrupts a screen reader (role=alert), the others wait their turn (role=status).
 * `details` are the single problems, one line each.
 */
export function Notice(props: {
  id?: string;
  tone: 'info' | 'good' | 'warning' | 'bad';
  details?: readonly string[];
  children: ComponentChildren;
}) {
  const details = props.details ?? [];
  return (
    <div id={props.id} class={`notice ${props.tone}`} role={props.tone === 'bad' ? 'alert' : 'status'}>
      <div>{props.children}</div>
      {details.length > 0 && (
        <ul>
          {details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
