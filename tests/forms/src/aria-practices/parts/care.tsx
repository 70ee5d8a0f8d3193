import { KINDS, METHODS, SETTINGS, STATES, YES_NO } from '../lists';
import { asDate, asPhone, Box } from '../widgets/box';
import { Combobox } from '../widgets/combobox';
import { ListboxButton } from '../widgets/listboxButton';
import { Radiogroup } from '../widgets/radiogroup';
import { SelectOnly } from '../widgets/selectOnly';
import { Spinbutton } from '../widgets/spinbutton';
import { Tick } from '../widgets/tick';

const ROWS = [0, 1, 2, 3, 4, 5];

export function Treatment() {
  return (
    <section aria-labelledby="part-treatment">
      <h2 id="part-treatment">3. Treatment</h2>
      <Radiogroup of="claim.kind" text="What is this claim for?" options={KINDS} />
      <Box of="claim.diagnosis1" text="Diagnosis (ICD-10), first" />
      <Box of="claim.diagnosis2" text="second" />
      <Box of="claim.since" text="Illness diagnosed on" hint="mm/dd/yyyy" shape={asDate} width="9em" />
      {/* biome-ignore lint/a11y/useSemanticElements: a custom widget is what this page is about */}
      <div role="group" aria-labelledby="causes" className="wide">
        <span id="causes" className="label">
          Tick what caused the illness, if anything here did
        </span>
        <Tick of="cause.work" text="The patient’s work" />
        <Tick of="cause.auto" text="A traffic accident" />
        <Tick of="cause.other" text="Some other accident" />
      </div>
      <Box of="care.place" text="Treated at (name of the place)" />
      <Box of="care.placeNpi" text="NPI of that place" />
      <SelectOnly of="care.setting" text="Setting" options={SETTINGS} />
      <Box of="care.physician" text="Ordered by (physician)" />
      <Box of="care.physicianNpi" text="Physician’s NPI" />
    </section>
  );
}

export function Bill() {
  return (
    <section aria-labelledby="part-bill">
      <h2 id="part-bill">4. Bill</h2>
      <Box of="bill.from" text="Billed by" />
      <Box of="bill.ein" text="EIN" />
      <Box of="bill.street" text="Address" />
      <Box of="bill.suite" text="Suite" width="8em" />
      <Box of="bill.city" text="City" />
      <Combobox of="bill.state" text="State" options={STATES} />
      <Box of="bill.zip" text="ZIP code" width="7em" />
      <Box of="bill.phone" text="Telephone" hint="000-000-0000" shape={asPhone} />
      <Box of="bill.invoice" text="Invoice" />
      {ROWS.map((row) => (
        // biome-ignore lint/a11y/useSemanticElements: a custom widget is what this page is about
        <div key={row} role="group" aria-label={`Service ${row + 1}`} className="service wide">
          <b aria-hidden="true">{row + 1}</b>
          <Box of={`services.${row}.date`} text="Date" hint="mm/dd/yyyy" shape={asDate} width="9em" />
          <Box of={`services.${row}.code`} text="CPT/HCPCS" width="7em" />
          <Spinbutton of={`services.${row}.units`} text="Units" />
          <Box of={`services.${row}.charge`} text="Charge ($)" width="8em" />
        </div>
      ))}
      <Box of="bill.total" text="Total ($)" width="9em" />
      <Box of="bill.paid" text="Paid by you ($)" width="9em" />
      <Radiogroup of="bill.settled" text="Has the bill been paid in full?" options={YES_NO} />
      <ListboxButton of="bill.method" text="Payment method" options={METHODS} />
    </section>
  );
}
