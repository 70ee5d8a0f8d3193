import { expect, it } from 'vitest';
import { recognize } from '../../../lib/recognize/recognize';
import { box, page } from '../../support/fieldBuilder';

const cells = (...headers: string[]) =>
  page(
    headers.map((header, column) =>
      box(
        { 'column-header': header },
        {
          cluster: { id: 'c0', index: column, size: headers.length },
          grid: { grid: 'g', row: 0, column },
          rect: { x: column * 50, y: 0, width: 40, height: 20 },
        },
      ),
    ),
  );

it('cells under headers of their own are no parts of one value, however close they stand', () => {
  const parts = recognize(cells('Date of service (mm/dd/yyyy)', 'Procedure code', 'Units')).map(
    ({ concept }) => concept,
  );
  expect(parts.some((concept) => /\.(?:month|day|year)$/.test(concept))).toBe(false);
});
