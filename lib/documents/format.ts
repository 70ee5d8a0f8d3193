import type { Party } from '../claim/types';

/** ISO `2026-01-14` -> `January 14, 2026`; '' stays ''. */
export function longDate(iso: string): string {
  if (!iso) return '';
  const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/** Integer cents -> `$2,300.00`. */
export function money(cents: number): string {
  return new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(cents / 100);
}

/** Ten digits -> `(608) 555-0142`; anything else unchanged. */
export function phone(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}

/** A person's name in reading order, or an organization's. */
export function fullName({ name }: Pick<Party, 'name'>): string {
  const parts = [name.first, name.middle, name.last].filter(Boolean).join(' ');
  return parts ? [parts, name.suffix].filter(Boolean).join(', ') : name.full;
}

/** An address as it stands on an envelope, one entry a line; empty when nothing is known. */
export function addressLines({ address }: Pick<Party, 'address'>): string[] {
  const place = [address.city, [address.state, address.zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [address.line1, address.line2, place].filter(Boolean);
}
