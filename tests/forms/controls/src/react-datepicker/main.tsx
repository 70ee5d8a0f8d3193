import DatePicker from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import { ClaimForm, isoDay, Labelled, Part, show, useClaim } from '../shared/react';

const BLANK = {
  patientBorn: null as Date | null,
  subscriberBorn: null as Date | null,
  serviceFrom: null as Date | null,
  serviceTo: null as Date | null,
  signedOn: null as Date | null,
};

function Page() {
  const { claim, set } = useClaim(BLANK);
  const model = () => Object.fromEntries(Object.entries(claim).map(([key, date]) => [key, isoDay(date)]));
  const bound = (key: keyof typeof BLANK) => ({ id: key, selected: claim[key], onChange: set(key) });
  return (
    <ClaimForm model={model}>
      <Part title="Patient">
        <Labelled text="Date of birth" id="patientBorn">
          <DatePicker
            {...bound('patientBorn')}
            showMonthDropdown
            showYearDropdown
            dropdownMode="select"
            maxDate={new Date()}
            placeholderText="mm/dd/yyyy"
          />
        </Labelled>
      </Part>
      <Part title="Subscriber">
        <Labelled text="Date of birth" id="subscriberBorn">
          <DatePicker
            {...bound('subscriberBorn')}
            showYearDropdown
            scrollableYearDropdown
            yearDropdownItemNumber={100}
            dateFormat="MMMM d, yyyy"
          />
        </Labelled>
      </Part>
      <Part title="Service">
        <Labelled text="First date of service" id="serviceFrom">
          <DatePicker {...bound('serviceFrom')} selectsStart startDate={claim.serviceFrom} endDate={claim.serviceTo} />
        </Labelled>
        <Labelled text="Last date of service" id="serviceTo">
          <DatePicker
            {...bound('serviceTo')}
            selectsEnd
            startDate={claim.serviceFrom}
            endDate={claim.serviceTo}
            minDate={claim.serviceFrom ?? undefined}
            isClearable
          />
        </Labelled>
      </Part>
      <Part title="Signature">
        <Labelled text="Date you sign" id="signedOn">
          <DatePicker {...bound('signedOn')} />
        </Labelled>
      </Part>
    </ClaimForm>
  );
}

show(<Page />);
