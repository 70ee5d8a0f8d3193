import type { ComponentChildren } from 'preact';
import { formatMoney } from '../../../lib/i18n/format';
import { useWords } from '../../words';

export interface EntriesColumn {
  label: string;
  cell: (row: number) => ComponentChildren;
}

/** Sums the amounts that can be read; what she is still typing counts nothing yet. Integer cents. */
const sumOf = (amounts: readonly unknown[]) =>
  amounts.reduce<number>((sum, cents) => sum + (Number.isInteger(cents) ? (cents as number) : 0), 0);

/**
 * A table of entries to type into, one row each, with buttons at the end of each row and the sum below; it becomes a
 * list of cards in a narrow window.
 */
export function EntriesTable(props: {
  columns: readonly EntriesColumn[];
  amounts: readonly unknown[];
  actions: (row: number) => ComponentChildren;
  total: string;
}) {
  const { language } = useWords();
  const { columns, amounts, actions, total } = props;
  return (
    <>
      {amounts.length > 0 && (
        <div class="scroll">
          <table class="entries">
            <thead>
              <tr>
                {columns.map(({ label }) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {amounts.map((_, row) => (
                <tr key={row}>
                  {columns.map(({ label, cell }) => (
                    <td key={label}>{cell(row)}</td>
                  ))}
                  <td class="row">{actions(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="total">
        {total}: <b>{formatMoney(sumOf(amounts), language)}</b>
      </p>
    </>
  );
}
