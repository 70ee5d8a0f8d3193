import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A titled card of the form. */
export function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <Paper component="section" variant="outlined" sx={{ p: 3, mb: 3 }}>
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      {note ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {note}
        </Typography>
      ) : null}
      <Box sx={{ mt: 2.5 }}>{children}</Box>
    </Paper>
  );
}

/** Children side by side on a 12-column grid; `spans` says how many columns each takes. */
export function Row({ spans, children }: { spans: readonly number[]; children: readonly ReactNode[] }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(12, 1fr)', gap: 2, mb: 2.5, alignItems: 'start' }}>
      {children.map((child, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change places
        <Box key={index} sx={{ gridColumn: { xs: 'span 12', sm: `span ${spans[index] ?? 12}` } }}>
          {child}
        </Box>
      ))}
    </Box>
  );
}
