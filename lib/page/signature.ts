import { attribute } from './attribute';
import type { Target } from './targets';

/**
 * A short hash over what identifies a control: tag, type, name, id and its label attributes. The same control gives the
 * same signature until the page turns it into something else; checked again just before writing.
 */
export function signatureOf(target: Pick<Target, 'control' | 'element' | 'members'>): string {
  const { element } = target;
  const parts = [
    target.control,
    element.tagName,
    attribute(element, 'type'),
    attribute(element, 'name'),
    element.id.replace(/\d{3,}/g, '#'), // ids that libraries number anew on every render
    attribute(element, 'aria-label'),
    attribute(element, 'placeholder'),
    String(target.members.length),
  ];
  return hash(parts.join('\u0001'));
}

/** FNV-1a, 32 bits, as 8 hex digits. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
