import * as Select from '@radix-ui/react-select';
import './select.css';
import { type Choices, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists';
import { ClaimForm, Labelled, Part, show, useClaim } from '../shared/react';

const BLANK = {
  patientState: '',
  patientSex: '',
  relationship: '',
  subscriberState: '',
  helpSearch: '',
};
type Claim = typeof BLANK;

interface OneOfProps {
  id: string;
  label: string;
  list: Choices;
  value: string;
  onChange: (value: string) => void;
  /** How the list stands to its button. */
  position?: Select.SelectContentProps['position'];
}

function OneOf({ id, label, list, value, onChange, position }: OneOfProps) {
  return (
    <Labelled text={label} id={id}>
      <Select.Root value={value} onValueChange={onChange}>
        <Select.Trigger id={id} className="trigger">
          <Select.Value placeholder="Choose" />
          <Select.Icon />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content className="content" position={position}>
            <Select.ScrollUpButton>▲</Select.ScrollUpButton>
            <Select.Viewport>
              {list.map(([code, text]) => (
                <Select.Item key={code} value={code} className="item">
                  <Select.ItemText>{text}</Select.ItemText>
                  <Select.ItemIndicator> ✓</Select.ItemIndicator>
                </Select.Item>
              ))}
            </Select.Viewport>
            <Select.ScrollDownButton>▼</Select.ScrollDownButton>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    </Labelled>
  );
}

function Page() {
  const { claim, set } = useClaim(BLANK);
  const bound = (key: keyof Claim) => ({ id: key, value: claim[key], onChange: set(key) });
  // The subscriber's part stands in no form element: there the library adds no native select of its own.
  return (
    <ClaimForm bare model={() => ({ ...claim })}>
      <form noValidate>
        <Part title="Patient">
          <OneOf label="State" list={US_STATES} {...bound('patientState')} />
          <OneOf label="Sex" list={SEXES} {...bound('patientSex')} />
        </Part>
      </form>
      <Part title="Subscriber">
        <OneOf label="Patient's relationship to the subscriber" list={RELATIONSHIPS} {...bound('relationship')} />
        <OneOf label="State" list={US_STATES} {...bound('subscriberState')} position="popper" />
      </Part>
      <Part title="Help">
        <Labelled text="Search the help pages" id="helpSearch">
          <input
            id="helpSearch"
            type="search"
            value={claim.helpSearch}
            onChange={(event) => set('helpSearch')(event.target.value)}
          />
        </Labelled>
      </Part>
    </ClaimForm>
  );
}

show(<Page />);
