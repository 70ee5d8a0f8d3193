import { ref, watch } from 'vue';
import { type Choices, DIAGNOSES, EMPLOYERS, RELATIONSHIPS, SEXES, searchLater, US_STATES } from '../shared/lists.ts';
import { claim, round } from './model.ts';

const items = (list: Choices) => list.map(([value, title]) => ({ title, value }));

const MONTHS = Array.from({ length: 12 }, (_, at) => ({
  value: String(at + 1).padStart(2, '0'),
  title: new Date(2000, at, 1).toLocaleString('en-US', { month: 'long' }),
}));

const WHO: Choices = [
  ['self', 'Subscriber'],
  ['spouse', "Subscriber's spouse"],
  ['child', "Subscriber's child"],
  ['other', 'Other dependent'],
];

const required = (value: unknown) => Boolean(value) || 'Please answer this.';
const isPhone = (value: string) => /^\D*\d{3}\D*\d{3}\D*\d{4}$/.test(value) || 'Enter a phone number of ten digits.';

/** The list of diagnoses is asked from the insurer while the person types. */
function useDiagnosisSearch() {
  const search = ref('');
  const found = ref<{ title: string; value: string }[]>([]);
  const loading = ref(false);
  watch(search, async (words) => {
    if (!words || found.value.some(({ title }) => title === words)) return;
    loading.value = true;
    const answer = items(await searchLater(DIAGNOSES, words));
    if (search.value === words) found.value = answer;
    loading.value = false;
  });
  return { search, found, loading };
}

export const ClaimForm = {
  setup: () => ({
    claim,
    round,
    diagnoses: useDiagnosisSearch(),
    employers: EMPLOYERS.map(([name]) => name),
    months: MONTHS,
    relationships: items(RELATIONSHIPS),
    required,
    isPhone,
    sexes: SEXES,
    states: items(US_STATES),
    who: WHO,
  }),
  template: /* html */ `
<v-app>
  <v-main>
    <v-container max-width="760">
      <h1 class="text-headline-medium mb-4">Medical claim for reimbursement</h1>
      <v-form :key="round" validate-on="blur">
        <v-card class="mb-4" variant="outlined">
          <v-card-title tag="h2">Patient</v-card-title>
          <v-card-text>
            <v-text-field v-model="claim.patientFirst" label="First name" :rules="[required]" />
            <v-text-field v-model="claim.patientLast" label="Last name" :rules="[required]" />
            <v-text-field v-model="claim.patientBorn" label="Date of birth" type="date" :rules="[required]" />
            <v-text-field v-model="claim.patientPhone" label="Phone" type="tel" :rules="[required, isPhone]" />
            <v-select v-model="claim.patientState" label="State" :items="states" />
            <v-radio-group v-model="claim.patientSex" label="Sex" inline>
              <v-radio v-for="[value, text] in sexes" :key="value" :label="text" :value="value" />
            </v-radio-group>
            <fieldset class="border-0">
              <legend>Who is the patient? (check one)</legend>
              <v-checkbox v-for="[value, text] in who" :key="value" v-model="claim.who" :label="text" :value="value"
                density="compact" hide-details />
            </fieldset>
          </v-card-text>
        </v-card>
        <v-card class="mb-4" variant="outlined">
          <v-card-title tag="h2">Subscriber</v-card-title>
          <v-card-text>
            <v-text-field v-model="claim.memberId" label="Member ID" :rules="[required]" />
            <v-select v-model="claim.relationship" label="Patient's relationship to the subscriber" :items="relationships" />
            <p class="mb-2" id="subscriber-born">Subscriber's date of birth</p>
            <v-row role="group" aria-labelledby="subscriber-born">
              <v-col><v-select v-model="claim.subscriberMonth" label="Month" :items="months" /></v-col>
              <v-col><v-text-field v-model="claim.subscriberDay" label="Day" maxlength="2" inputmode="numeric" /></v-col>
              <v-col><v-text-field v-model="claim.subscriberYear" label="Year" maxlength="4" inputmode="numeric" /></v-col>
            </v-row>
            <v-autocomplete v-model="claim.subscriberState" label="State" :items="states" />
            <v-combobox v-model="claim.employer" label="Employer" :items="employers" />
          </v-card-text>
        </v-card>
        <v-card class="mb-4" variant="outlined">
          <v-card-title tag="h2">Provider you paid</v-card-title>
          <v-card-text>
            <v-mask-input v-model="claim.sellerTaxId" label="Tax ID" mask="##-#######" placeholder="12-3456789" />
          </v-card-text>
        </v-card>
        <v-card class="mb-4" variant="outlined">
          <v-card-title tag="h2">Service</v-card-title>
          <v-card-text>
            <v-date-input v-model="claim.serviceFrom" label="First date of service" />
            <v-autocomplete v-model="claim.diagnosis" v-model:search="diagnoses.search.value" label="Primary diagnosis code"
              :items="diagnoses.found.value" :loading="diagnoses.loading.value" no-filter
              placeholder="Type a code or words" />
            <v-textarea v-model="claim.what" label="Describe the services you received" rows="3" />
            <v-number-input v-model="claim.total" label="Total charge" prefix="$" :precision="2" :min="0"
              control-variant="hidden" />
          </v-card-text>
        </v-card>
        <v-card class="mb-4" variant="outlined">
          <v-card-title tag="h2">Attachments</v-card-title>
          <v-card-text>
            <v-file-input v-model="claim.bill" label="Itemized bill" accept="application/pdf" show-size />
            <v-file-input v-model="claim.medical" label="Letter of medical necessity and clinical notes" multiple chips />
          </v-card-text>
        </v-card>
        <v-card class="mb-4" variant="outlined">
          <v-card-title tag="h2">Signature</v-card-title>
          <v-card-text>
            <v-text-field v-model="claim.signature" label="Type your name to sign" />
          </v-card-text>
        </v-card>
      </v-form>
      <v-btn id="continue" type="button" color="primary">Continue</v-btn>
    </v-container>
  </v-main>
</v-app>`,
};
