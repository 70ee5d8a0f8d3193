import { ClaimForm, show } from '../shared/react';
import { Patient, usePatient } from './controlled';
import { Service, useService } from './onBlur';
import { Subscriber, subscriberModel } from './uncontrolled';
import { Uploads, useUploads } from './uploads';

function Page() {
  const patient = usePatient();
  const service = useService();
  const uploads = useUploads();
  const model = async () => ({
    ...patient.model(),
    ...subscriberModel(),
    ...service.model(),
    ...(await uploads.model()),
  });
  return (
    <ClaimForm model={model}>
      <Patient {...patient} />
      <Subscriber />
      <Service {...service} />
      <Uploads {...uploads} />
    </ClaimForm>
  );
}

show(<Page />);
