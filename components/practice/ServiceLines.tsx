import type { InputHTMLAttributes } from 'preact';

const ROWS = 8; // the fictional sample has seven charges

const COLUMNS = [
  { name: 'serviceDate', head: 'Date of service', type: 'date' },
  { name: 'place', head: 'Place of service', type: 'text' },
  { name: 'procedure', head: 'Procedure code', type: 'text' },
  { name: 'pointer', head: 'Diagnosis pointer', type: 'text' },
  { name: 'units', head: 'Units', type: 'text' },
  { name: 'charge', head: 'Charge ($)', type: 'text' },
] as const;

/** One row for each service, as paper forms have it. */
export function ServiceLines() {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            {COLUMNS.map(({ name, head }) => (
              <th key={name} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: ROWS }, (_, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {COLUMNS.map(({ name, head, type }) => (
                <td key={name} class={name}>
                  <input
                    {...({ type } as InputHTMLAttributes)}
                    name={`${name}${row + 1}`}
                    aria-label={`${head}, line ${row + 1}`}
                    autocomplete="off"
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
