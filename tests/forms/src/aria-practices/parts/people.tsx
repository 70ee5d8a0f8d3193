import { MARITAL, RELATIONS, SEXES, STATES } from '../lists';
import { asDate, asPhone, Box } from '../widgets/box';
import { Combobox } from '../widgets/combobox';
import { ListboxButton } from '../widgets/listboxButton';
import { Radiogroup } from '../widgets/radiogroup';
import { SelectOnly } from '../widgets/selectOnly';
import { Tick } from '../widgets/tick';

export function Patient() {
  return (
    <section aria-labelledby="part-patient">
      <h2 id="part-patient">1. Patient</h2>
      <Box of="patient.first" text="Legal first name" />
      <Box of="patient.middle" text="Middle" width="8em" />
      <Box of="patient.last" text="Legal last name" />
      <Box of="patient.born" text="Born" hint="mm/dd/yyyy" shape={asDate} width="9em" />
      <ListboxButton of="patient.marital" text="Marital status" options={MARITAL} />
      <Radiogroup of="patient.sex" text="Sex" options={SEXES} />
      <Box of="patient.street" text="Home address" />
      <Box of="patient.apartment" text="Apt." width="6em" />
      <Box of="patient.city" text="City" />
      <Combobox of="patient.state" text="State" options={STATES} />
      <Box of="patient.zip" text="ZIP code" width="7em" />
      <Box of="patient.phone" text="Telephone" hint="000-000-0000" shape={asPhone} />
      <Box of="patient.email" text="E-mail" />
    </section>
  );
}

export function Policy() {
  return (
    <section aria-labelledby="part-policy">
      <h2 id="part-policy">2. Policy</h2>
      <Box of="policy.insurer" text="Insurance company" />
      <Box of="policy.plan" text="Plan name" />
      <Box of="policy.number" text="ID number of the policyholder" />
      <Box of="policy.group" text="Group or account number of the plan" />
      <Box of="policy.holder" text="Policyholder (first, middle, last)" />
      <Box of="policy.born" text="Policyholder born" hint="mm/dd/yyyy" shape={asDate} width="9em" />
      <Box of="policy.employer" text="Policyholder’s employer" />
      <SelectOnly of="policy.relation" text="Patient’s relationship to the policyholder" options={RELATIONS} />
      <Tick of="policy.another" text="The patient has another health plan too" as="switch" />
    </section>
  );
}
