import { Box, Card, CardContent, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { FieldPath } from 'react-hook-form';
import { needed, zip } from './checks';
import { Line, Search } from './inputs';
import { STATES } from './lists';
import type { Request } from './reimbursement';

export function Block({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <Card variant="outlined" sx={{ mb: 3 }}>
      <CardContent>
        <Typography variant="h6" component="h3">
          {title}
        </Typography>
        {lead ? <Typography color="textSecondary">{lead}</Typography> : null}
        {children}
      </CardContent>
    </Card>
  );
}

/** Controls next to one another where there is room. */
export function Beside({ children }: { children: ReactNode }) {
  return <Box sx={{ display: 'flex', gap: 2, flexDirection: { xs: 'column', sm: 'row' } }}>{children}</Box>;
}

type Addressed = 'covered.home' | 'employee.home' | 'treated.office' | 'location.site' | 'billed.desk';

/** Where somebody lives or works. The second line and the ZIP have no label of their own, only a placeholder. */
export function Place({ of }: { of: Addressed }) {
  const at = (part: string) => `${of}.${part}` as FieldPath<Request>;
  return (
    <>
      <Line at={at('line1')} label="Number and street" checks={needed('the street')} />
      <Line at={at('line2')} hint="Apartment, suite, floor (if any)" />
      <Beside>
        <Line at={at('town')} label="City or town" checks={needed('the city')} />
        <Search at={at('state')} label="State" items={STATES} checks={needed('the state')} />
        <Line at={at('zip')} hint="ZIP" max={10} checks={needed('the ZIP', zip)} />
      </Beside>
    </>
  );
}
