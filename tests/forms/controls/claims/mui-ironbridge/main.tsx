import {
  Alert,
  AppBar,
  Box,
  Button,
  Container,
  CssBaseline,
  InputBase,
  Link,
  TextField,
  Toolbar,
  Typography,
} from '@mui/material';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FormProvider, useForm } from 'react-hook-form';
import { Finish, Provider, Treatment } from './care';
import { blankRequest, flat, type Request } from './model';
import { Circumstances, Participant, Patient } from './people';

const theme = createTheme({ palette: { primary: { main: '#7a3b12' } } });

function Top() {
  return (
    <AppBar position="static">
      <Toolbar sx={{ gap: 3 }}>
        <Typography variant="h6" component="div" sx={{ flexGrow: 1 }}>
          Ironbridge Building Trades Welfare Fund
        </Typography>
        {['Eligibility', 'Claims', 'Forms', 'Contact us'].map((item) => (
          <Link key={item} href="#" color="inherit" underline="none">
            {item}
          </Link>
        ))}
        <InputBase
          id="site-search"
          placeholder="Search…"
          inputProps={{ 'aria-label': 'search' }}
          sx={{ bgcolor: '#ffffff33', color: 'inherit', px: 1, borderRadius: 1 }}
        />
      </Toolbar>
    </AppBar>
  );
}

function Bottom() {
  return (
    <Box component="footer" sx={{ bgcolor: 'grey.200', py: 3 }}>
      <Container maxWidth="lg" sx={{ display: 'flex', gap: 3, alignItems: 'center' }}>
        <Typography variant="body2" sx={{ flexGrow: 1 }}>
          Fund office: 12 Foundry Row. Member services (800) 555-0102, weekdays 8 to 4:30.
        </Typography>
        <TextField id="bulletin-email" size="small" variant="standard" label="Get the Fund bulletin by email" />
        <Button size="small">Sign up</Button>
      </Container>
    </Box>
  );
}

function App() {
  const form = useForm<Request>({ defaultValues: blankRequest() });
  const [sent, setSent] = useState(false);
  useEffect(() => {
    Object.assign(window, { formState: () => Object.fromEntries(flat(form.getValues())) });
  }, [form]);
  return (
    <FormProvider {...form}>
      <CssBaseline />
      <Top />
      <Container maxWidth="lg" sx={{ py: 4 }}>
        <Typography variant="h4" component="h1" gutterBottom>
          Medical reimbursement request
        </Typography>
        <Alert severity="info" sx={{ mb: 3 }}>
          Use this form when you paid a bill yourself. Requests must reach the Fund office within 12 months of the date
          of service. One request per patient.
        </Alert>
        <form noValidate onSubmit={form.handleSubmit(() => setSent(true))}>
          <Participant />
          <Patient />
          <Circumstances />
          <Provider />
          <Treatment />
          <Finish />
          {sent && <Alert severity="success">Your request was received.</Alert>}
          <Box sx={{ display: 'flex', gap: 2, mt: 2 }}>
            <Button type="submit" variant="contained">
              Submit request
            </Button>
            <Button onClick={() => form.reset(blankRequest())}>Clear form</Button>
          </Box>
        </form>
      </Container>
      <Bottom />
    </FormProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <ThemeProvider theme={theme}>
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <App />
    </LocalizationProvider>
  </ThemeProvider>,
);
