import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { ClaimForm, show, useClaim } from '../shared/react';
import { BLANK, flat } from './claim';
import { Care, Patient, Subscriber } from './parts';

function Page() {
  const bound = useClaim(BLANK);
  return (
    <ClaimForm model={() => flat(bound.claim)}>
      <Patient {...bound} />
      <Subscriber {...bound} />
      <Care {...bound} />
    </ClaimForm>
  );
}

show(
  <LocalizationProvider dateAdapter={AdapterDayjs}>
    <Page />
  </LocalizationProvider>,
);
