import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { ClaimForm, show, useClaim } from '../shared/react';
import { BLANK, flat } from './claim';
import { Care, Patient, Subscriber } from './parts';
import { Uploads, useUploads } from './uploads';

function Page() {
  const bound = useClaim(BLANK);
  const uploads = useUploads();
  return (
    <ClaimForm model={async () => ({ ...flat(bound.claim), ...(await uploads.model()) })}>
      <Patient {...bound} />
      <Subscriber {...bound} />
      <Care {...bound} />
      <Uploads {...uploads} />
    </ClaimForm>
  );
}

show(
  <LocalizationProvider dateAdapter={AdapterDayjs}>
    <Page />
  </LocalizationProvider>,
);
