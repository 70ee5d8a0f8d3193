import { useFormContext, useWatch } from 'react-hook-form';
import { Beside, Block, Place } from '../blocks';
import { email, needed, past, phone } from '../checks';
import { Choose, Day, DropDown, Flip, Line, Press, Search } from '../inputs';
import { FILLERS, GENDERS, MARRIAGE, RELATIONS, SEXES } from '../lists';
import type { Request } from '../reimbursement';

export function CoveredPerson() {
  const { control } = useFormContext<Request>();
  const sameHome = useWatch({ control, name: 'covered.sameHome' });
  return (
    <>
      <Block title="Who are you?">
        <Choose at="filledBy" label="This request is filled in by" items={FILLERS} checks={needed('who you are')} />
      </Block>
      <Block title="Covered person" lead="The person in the family who received the care.">
        <Beside>
          <Line at="covered.given" label="Given name" checks={needed('the given name')} />
          <Line at="covered.initial" hint="M.I." max={1} />
          <Line at="covered.family" label="Family name" checks={needed('the family name')} />
        </Beside>
        <Beside>
          <Day at="covered.birthday" label="Birthday" checks={needed('the birthday', past)} />
          <Press at="covered.sex" label="Sex in the plan’s records" items={SEXES} />
        </Beside>
        <Beside>
          <Search
            at="covered.relation"
            label="The covered person is the ..."
            items={RELATIONS}
            below="How the covered person belongs to the employee"
            checks={needed('the relationship')}
          />
          <DropDown at="covered.married" label="Married?" items={MARRIAGE} below="Of the covered person" />
        </Beside>
        <Beside>
          <Line
            at="covered.phone"
            label="Daytime phone"
            below="With the area code"
            checks={needed('a phone number', phone)}
          />
          <Line
            at="covered.email"
            label="Email for news about this request"
            below="We write when the money is on its way"
            checks={needed('an email address', email)}
          />
        </Beside>
      </Block>
      <Block title="Where the covered person lives">
        <Flip at="covered.sameHome" label="Lives with the employee" />
        {sameHome ? null : <Place of="covered.home" />}
      </Block>
    </>
  );
}

export function EmployeeAndPlan() {
  return (
    <>
      <Block title="Employee" lead="The person whose work gives the family this coverage.">
        <Line
          at="employee.name"
          label="Employee’s full name"
          below="First, middle and last, in this order"
          checks={needed('the employee’s name')}
        />
        <Beside>
          <Day at="employee.birthday" label="Employee’s birthday" checks={needed('the birthday', past)} />
          <DropDown at="employee.gender" label="Employee’s gender" items={GENDERS} />
        </Beside>
        <Place of="employee.home" />
        <Beside>
          <Line at="employee.phone" label="Employee’s phone" checks={needed('a phone number', phone)} />
          <Line
            at="employee.company"
            label="Works for"
            below="The company’s name"
            checks={needed('the name of the company')}
          />
        </Beside>
      </Block>
      <Block title="Your card" lead="Everything below is printed on the card.">
        <Line
          at="employee.cardNumber"
          label="Card number"
          below="With the letters in front"
          checks={needed('the number on the card')}
        />
        <Beside>
          <Line at="plan.carrier" label="Insurer" checks={needed('the insurer')} />
          <Line at="plan.option" label="Plan option" />
          <Line at="plan.group" label="Group no." />
        </Beside>
      </Block>
    </>
  );
}
