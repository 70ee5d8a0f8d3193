import { CssBaseline, createTheme, ThemeProvider } from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const theme = createTheme({
  palette: { primary: { main: '#1f5c4d' }, secondary: { main: '#8a4b08' }, background: { default: '#f4f6f5' } },
  typography: { fontFamily: '"Segoe UI", "Helvetica Neue", Arial, sans-serif' },
  shape: { borderRadius: 6 },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <LocalizationProvider dateAdapter={AdapterDayjs}>
        <App />
      </LocalizationProvider>
    </ThemeProvider>,
  );
}
