import { Beside, Block, Place } from '../blocks';
import { ein, ifGiven, needed, npi, phone } from '../checks';
import { Choose, Flip, Line } from '../inputs';
import { LOCATION_KINDS } from '../lists';

export function Care() {
  return (
    <>
      <Block title="Service location" lead="The place where the covered person received the care.">
        <Line at="location.name" label="Hospital, clinic or center" checks={needed('the name of the place')} />
        <Choose
          at="location.kind"
          label="What kind of place is it?"
          items={LOCATION_KINDS}
          checks={needed('the kind of place')}
        />
        <Place of="location.site" />
        <Line at="location.npi" label="NPI of the place" max={10} checks={ifGiven(npi)} />
        <Flip at="abroad" label="The place is outside the United States" />
      </Block>
      <Block title="Who treated you?" lead="The doctor who ordered the treatment.">
        <Line at="treated.doctor" label="Doctor" hint="First and last name" checks={needed('the doctor’s name')} />
        <Line at="treated.practice" label="Practice" />
        <Beside>
          <Line at="treated.npi" label="Doctor’s NPI" max={10} below="Ten digits" checks={ifGiven(npi)} />
          <Line at="treated.phone" label="Practice phone" checks={ifGiven(phone)} />
        </Beside>
        <Place of="treated.office" />
      </Block>
      <Block title="Who billed you?" lead="The company or person at the top of the bill you paid.">
        <Line at="billed.name" label="Name on the bill" checks={needed('who sent the bill')} />
        <Beside>
          <Line
            at="billed.ein"
            label="Federal tax number (EIN)"
            below="Such as 12-3456789"
            checks={needed('the tax number', ein)}
          />
          <Line
            at="billed.npi"
            label="NPI on the bill"
            max={10}
            below="Leave it open if there is none"
            checks={ifGiven(npi)}
          />
        </Beside>
        <Place of="billed.desk" />
        <Line at="billed.phone" label="Phone for questions about the bill" checks={ifGiven(phone)} />
      </Block>
    </>
  );
}
