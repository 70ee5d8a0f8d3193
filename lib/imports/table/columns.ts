import { folded } from '../folded';

/** What a column of a bill or a table can hold. */
export type Column =
  | 'date'
  | 'words'
  | 'moreWords'
  | 'code'
  | 'modifiers'
  | 'units'
  | 'unitPrice'
  | 'charge'
  | 'paid'
  | 'paidOn'
  | 'method'
  | 'place'
  | 'balance';

/** Headings in both languages, folded; of each column the better ones first. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  date: [
    'date of service',
    'service date',
    'dos',
    'session date',
    'treatment date',
    'infusion date',
    'visit date',
    'appointment date',
    'date of treatment',
    'date of visit',
    'date of session',
    'svc date',
    'date of svc',
    'date',
    'dates of service',
    'service dates',
    'day',
    'fecha de servicio',
    'fecha del servicio',
    'fecha de la sesion',
    'fecha de sesion',
    'fecha sesion',
    'fecha del tratamiento',
    'fecha de tratamiento',
    'fecha de la infusion',
    'fecha de infusion',
    'fecha de la cita',
    'fecha de cita',
    'fecha',
    'dia',
  ],
  words: [
    'description',
    'service description',
    'description of service',
    'service',
    'services',
    'item',
    'procedure',
    'procedure description',
    'treatment',
    'session',
    'details',
    'product',
    'product service',
    'activity',
    'desc',
    'descripcion',
    'descripcion del servicio',
    'servicio',
    'concepto',
    'procedimiento',
    'tratamiento',
    'sesion',
    'detalle',
    'producto',
  ],
  moreWords: [], // a second column of words: QuickBooks prints an activity beside its description
  code: [
    'cpt hcpcs',
    'cpt hcpcs code',
    'hcpcs cpt',
    'cpt',
    'cpt code',
    'hcpcs',
    'hcpcs code',
    'procedure code',
    'proc code',
    'code',
    'codigo',
    'codigo cpt',
    'codigo de procedimiento',
  ],
  modifiers: ['modifier', 'modifiers', 'mod', 'mods', 'modificador', 'modificadores'],
  units: ['units', 'unit', 'qty', 'quantity', 'unidades', 'cantidad', 'cant'],
  unitPrice: ['unit price', 'unit cost', 'price each', 'rate', 'precio unitario', 'precio por unidad'],
  charge: [
    'total charge',
    'line total',
    'line amount',
    'total charges',
    'charge',
    'charges',
    'amount charged',
    'charge amount',
    'amount billed',
    'billed',
    'billed amount',
    'amount',
    'amt',
    'price',
    'fee',
    'cost',
    'session cost',
    'session fee',
    'cost per session',
    'price per session',
    'total',
    'total amount',
    'total cost',
    'total price',
    'cargo',
    'cargos',
    'importe',
    'monto',
    'precio',
    'costo',
    'coste',
    'valor',
    'importe total',
    'monto total',
    'costo total',
    'precio total',
    'costo por sesion',
    'precio por sesion',
    'monto cobrado',
    'importe cobrado',
  ],
  paid: [
    'amount paid',
    'paid',
    'patient paid',
    'you paid',
    'paid by patient',
    'payment',
    'payments',
    'payment amount',
    'total paid',
    'pagado',
    'total pagado',
    'monto pagado',
    'importe pagado',
    'cantidad pagada',
    'pago',
    'pagos',
  ],
  paidOn: ['date paid', 'paid on', 'payment date', 'paid date', 'fecha de pago', 'fecha del pago', 'pagado el'],
  method: ['payment method', 'method', 'paid by', 'paid with', 'how paid', 'forma de pago', 'metodo de pago', 'metodo'],
  place: ['place of service', 'pos', 'place', 'location', 'lugar de servicio', 'lugar', 'sitio'],
  balance: [
    'balance',
    'balance due',
    'amount due',
    'due',
    'saldo',
    'saldo pendiente',
    'adjustment',
    'adjustments',
    'ajuste',
    'insurance paid',
    'discount',
    'descuento',
  ],
};

/** Currency and remarks behind a heading say nothing of what it is. */
const plainHeading = (text: string) =>
  folded(text.replace(/\([^)]*\)/g, ' ').replace(/[$#]|\bUSD\b|\bEE\.? ?UU\.?/gi, ' '));

/** How well a heading names a column: 0 best; undefined when it does not. */
const rankOf = (heading: string, column: Column) => {
  const rank = HEADINGS[column].indexOf(heading);
  return rank < 0 ? undefined : rank;
};

const COLUMNS = Object.keys(HEADINGS) as Column[];

/** Where each column stands in a row of headings; of two with the same meaning the better one. */
export function columnsOf(cells: readonly string[]): Map<Column, number> {
  const found = new Map<Column, { index: number; rank: number }>();
  for (const [index, cell] of cells.entries()) {
    const heading = plainHeading(cell);
    const column = COLUMNS.find((one) => rankOf(heading, one) !== undefined);
    if (!column) continue;
    const rank = rankOf(heading, column)!;
    const known = found.get(column);
    if (known && column === 'words') found.set('moreWords', rank < known.rank ? known : { index, rank });
    if (!known || rank < known.rank) found.set(column, { index, rank });
  }
  return new Map([...found].map(([column, { index }]) => [column, index]));
}

/** Whether these columns are enough to read charges by. */
export const areHeadings = (columns: ReadonlyMap<Column, number>): boolean =>
  columns.has('date') && (columns.has('charge') || columns.has('paid') || columns.has('unitPrice'));

/** Whether they are those of a bill that says what and how much, but not in each line on which day. */
export const areUndated = (columns: ReadonlyMap<Column, number>): boolean =>
  columns.has('words') && (columns.has('charge') || columns.has('unitPrice'));
