import { ClaimForm, show } from '../shared/react';
import { Patient, usePatient } from './controlled';
import { Service, useService } from './onBlur';
import { Subscriber, subscriberModel } from './uncontrolled';

function Page() {
  const patient = usePatient();
  const service = useService();
  const model = () => ({ ...patient.model(), ...subscriberModel(), ...service.model() });
  return (
    <ClaimForm model={model}>
      <Patient {...patient} />
      <Subscriber />
      <Service {...service} />
    </ClaimForm>
  );
}

show(<Page />);
