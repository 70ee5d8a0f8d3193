/** Each mask turns whatever is in the box into what the page allows there; it runs on every keystroke. */
const digits = (text: string, most: number) => text.replace(/\D/g, '').slice(0, most);

/** `(608) 555-0142` */
export function maskPhone(text: string): string {
  const all = digits(text, 10);
  if (all.length <= 3) return all;
  if (all.length <= 6) return `(${all.slice(0, 3)}) ${all.slice(3)}`;
  return `(${all.slice(0, 3)}) ${all.slice(3, 6)}-${all.slice(6)}`;
}

/** `04/09/1978` */
export function maskDate(text: string): string {
  const all = digits(text, 8);
  return [all.slice(0, 2), all.slice(2, 4), all.slice(4)].filter(Boolean).join('/');
}

/** `84-5550199` */
export function maskTaxId(text: string): string {
  const all = digits(text, 9);
  return all.length > 2 ? `${all.slice(0, 2)}-${all.slice(2)}` : all;
}

/** `2,300.00`: thousands get commas, the rest of a cent is dropped. */
export function maskMoney(text: string): string {
  const [whole = '', ...rest] = text.replace(/[^\d.]/g, '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return rest.length > 0 ? `${grouped}.${rest.join('').slice(0, 2)}` : grouped;
}

/** '04/09/1978' -> '1978-04-09'; '' for an empty box, and the text itself while it is no date. */
export function isoOf(masked: string): string {
  const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(masked);
  return parts ? `${parts[3]}-${parts[1]}-${parts[2]}` : masked;
}
