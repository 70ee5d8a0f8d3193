import type { Control } from 'react-hook-form';
import { Address } from '../address';
import { Choice, Day, Radios, Text, Tick } from '../controls';
import { CLAIM_TYPES, GENDERS, MARITAL_STATUSES, RELATIONSHIPS, SEXES } from '../options';
import { EMAIL, MEMBER_ID, PAST_DATE, PHONE, required, TEN_DIGITS } from '../rules';
import { Row, Section } from '../section';
import type { ClaimValues } from '../values';

export function MemberStep({ control, emailOf }: { control: Control<ClaimValues>; emailOf: () => string }) {
  const same = (again: string) => again === emailOf() || 'The two email addresses differ';
  return (
    <>
      <Section title="Your claim">
        <Radios
          control={control}
          name="claimType"
          label="What kind of claim is this?"
          options={CLAIM_TYPES}
          rules={required()}
        />
      </Section>
      <Section title="Member" note="The member is the person whose employer or policy provides this coverage.">
        <Row spans={[6, 6]}>
          <Text
            control={control}
            name="member.id"
            label="Member ID"
            help="On the front of the ID card"
            maxLength={12}
            rules={{ ...required(), ...MEMBER_ID }}
          />
          <Text control={control} name="member.group" label="Group number" rules={required()} />
        </Row>
        <Row spans={[5, 2, 5]}>
          <Text control={control} name="member.firstName" label="First name" rules={required()} />
          <Text control={control} name="member.middleInitial" label="M.I." maxLength={1} />
          <Text control={control} name="member.lastName" label="Last name" rules={required()} />
        </Row>
        <Row spans={[4, 4, 4]}>
          <Day
            control={control}
            name="member.birthDate"
            label="Date of birth"
            rules={{ ...required(), ...PAST_DATE }}
          />
          <Choice control={control} name="member.gender" label="Gender" options={GENDERS} rules={required()} />
          <Text
            control={control}
            name="member.phone"
            label="Daytime phone"
            help="10 digits, numbers only"
            maxLength={10}
            inputMode="numeric"
            rules={{ ...required(), ...TEN_DIGITS }}
          />
        </Row>
        <Address control={control} of="member" streetLabel="Mailing address" unitLabel="Apartment or unit" />
        <Row spans={[12]}>{[<Text key="employer" control={control} name="member.employer" label="Employer" />]}</Row>
      </Section>
      <Section title="Patient" note="The person who received the care.">
        <Row spans={[6, 6]}>
          <Choice
            control={control}
            name="patient.relationship"
            label="Patient’s relationship to the member"
            options={RELATIONSHIPS}
            rules={required()}
          />
          <Choice control={control} name="patient.maritalStatus" label="Marital status" options={MARITAL_STATUSES} />
        </Row>
        <Row spans={[5, 2, 5]}>
          <Text control={control} name="patient.firstName" label="First name" rules={required()} />
          <Text control={control} name="patient.middleInitial" label="M.I." maxLength={1} />
          <Text control={control} name="patient.lastName" label="Last name" rules={required()} />
        </Row>
        <Row spans={[4, 8]}>
          <Day
            control={control}
            name="patient.birthDate"
            label="Date of birth"
            rules={{ ...required(), ...PAST_DATE }}
          />
          <Radios control={control} name="patient.sex" label="Sex" options={SEXES} rules={required()} />
        </Row>
        <Row spans={[4, 4, 4]}>
          <Text
            control={control}
            name="patient.phone"
            label="Mobile phone"
            placeholder="(555) 555-5555"
            inputMode="tel"
            rules={{ ...required(), ...PHONE }}
          />
          <Text
            control={control}
            name="patient.email"
            label="Email"
            inputMode="email"
            rules={{ ...required(), ...EMAIL }}
          />
          <Text
            control={control}
            name="patient.emailAgain"
            label="Re-enter email"
            inputMode="email"
            rules={{ ...required(), validate: same }}
          />
        </Row>
        <Tick
          control={control}
          name="patient.livesWithMember"
          label="The patient lives at the member’s mailing address"
        />
        <Address control={control} of="patient" streetLabel="Home address" unitLabel="Apartment or unit" />
      </Section>
    </>
  );
}
