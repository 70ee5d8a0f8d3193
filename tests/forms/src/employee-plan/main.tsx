import { createTheme, ScopedCssBaseline, ThemeProvider } from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Wizard } from './wizard';

const theme = createTheme({
  palette: { primary: { main: '#8c3b1a' }, background: { default: '#fffdfa' } },
  typography: { fontFamily: 'Georgia, "Times New Roman", serif' },
  components: { MuiTextField: { defaultProps: { variant: 'filled', fullWidth: true, margin: 'dense' } } },
});

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <ThemeProvider theme={theme}>
      <ScopedCssBaseline>
        <LocalizationProvider dateAdapter={AdapterDayjs}>
          <Wizard />
        </LocalizationProvider>
      </ScopedCssBaseline>
    </ThemeProvider>
  </StrictMode>,
);
