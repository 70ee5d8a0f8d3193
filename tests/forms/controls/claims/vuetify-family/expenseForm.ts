import { US_STATES } from '../../src/shared/lists.ts';
import { addCharge, dropCharge, expense, flat } from './model.ts';

Object.assign(window, { formState: flat });

export const ExpenseForm = {
  setup: () => ({ expense, addCharge, dropCharge, states: US_STATES.map(([value, title]) => ({ title, value })) }),
  template: /* html */ `
<v-app>
  <v-app-bar title="Piedmont Family Plan"><v-btn>Benefits</v-btn><v-btn>Expenses</v-btn></v-app-bar>
  <v-main>
    <v-container max-width="960">
      <h1 class="text-h4 mb-4">New medical expense</h1>
      <v-form>
        <v-card class="mb-4" title="Family member" subtitle="Whose expense is it?">
          <v-card-text>
            <v-row>
              <v-col cols="5"><v-text-field v-model="expense.patient.first" label="First name *" variant="outlined" /></v-col>
              <v-col cols="2"><v-text-field v-model="expense.patient.middle" label="Middle" variant="outlined" /></v-col>
              <v-col cols="5"><v-text-field v-model="expense.patient.last" label="Last name *" variant="outlined" /></v-col>
            </v-row>
            <v-row>
              <v-col><v-text-field v-model="expense.patient.born" label="Birth date (MM/DD/YYYY)" variant="outlined" /></v-col>
              <v-col><v-select v-model="expense.patient.gender" label="Gender" :items="['Female', 'Male', 'Nonbinary']" variant="outlined" /></v-col>
              <v-col><v-select v-model="expense.patient.link" label="They are the employee’s" :items="['Self', 'Spouse', 'Child', 'Domestic partner']" variant="outlined" /></v-col>
            </v-row>
            <v-row>
              <v-col><v-text-field v-model="expense.contact.phone" label="Cell phone" type="tel" variant="outlined" /></v-col>
              <v-col><v-text-field v-model="expense.contact.email" label="Email" type="email" variant="outlined" /></v-col>
            </v-row>
            <v-text-field v-model="expense.contact.line1" label="Address line 1" variant="outlined" />
            <v-text-field v-model="expense.contact.line2" label="Address line 2" variant="outlined" />
            <v-row>
              <v-col><v-text-field v-model="expense.contact.city" label="City" variant="outlined" /></v-col>
              <v-col><v-autocomplete v-model="expense.contact.state" label="State" :items="states" variant="outlined" /></v-col>
              <v-col><v-text-field v-model="expense.contact.zip" label="ZIP" variant="outlined" /></v-col>
            </v-row>
          </v-card-text>
        </v-card>
        <v-card class="mb-4" title="Employee">
          <v-card-text>
            <v-row>
              <v-col><v-text-field v-model="expense.employee.first" label="First name *" variant="outlined" /></v-col>
              <v-col><v-text-field v-model="expense.employee.last" label="Last name *" variant="outlined" /></v-col>
              <v-col><v-text-field v-model="expense.employee.born" label="Birth date (MM/DD/YYYY)" variant="outlined" /></v-col>
            </v-row>
            <v-row>
              <v-col><v-text-field v-model="expense.employee.member" label="Member number" hint="On the front of your card" persistent-hint variant="outlined" /></v-col>
              <v-col><v-text-field v-model="expense.employee.group" label="Group number" variant="outlined" /></v-col>
              <v-col><v-text-field v-model="expense.employee.plan" label="Plan" variant="outlined" /></v-col>
            </v-row>
            <v-row>
              <v-col><v-text-field v-model="expense.employee.phone" label="Phone" type="tel" variant="outlined" /></v-col>
              <v-col><v-text-field v-model="expense.employee.employer" label="Employer" variant="outlined" /></v-col>
            </v-row>
          </v-card-text>
        </v-card>
        <v-card class="mb-4" title="Other coverage">
          <v-card-text>
            <p class="mb-2">Is the family member also covered by another plan?</p>
            <v-btn-toggle v-model="expense.second.has" divided variant="outlined" class="mb-4">
              <v-btn value="Y">Yes</v-btn>
              <v-btn value="N">No</v-btn>
            </v-btn-toggle>
            <template v-if="expense.second.has === 'Y'">
              <v-text-field v-model="expense.second.company" label="Name of the other insurer" variant="outlined" />
              <v-row>
                <v-col><v-text-field v-model="expense.second.number" label="Policy number" variant="outlined" /></v-col>
                <v-col><v-text-field v-model="expense.second.group" label="Group number" variant="outlined" /></v-col>
              </v-row>
              <v-row>
                <v-col><v-text-field v-model="expense.second.holder" label="Who holds that policy?" variant="outlined" /></v-col>
                <v-col><v-text-field v-model="expense.second.holderBorn" label="Their birth date (MM/DD/YYYY)" variant="outlined" /></v-col>
              </v-row>
            </template>
          </v-card-text>
        </v-card>
        <v-card class="mb-4" title="What caused it">
          <v-card-text>
            <v-radio-group v-model="expense.cause.work" label="Is the condition due to a job?" inline>
              <v-radio label="Yes" value="Y" /><v-radio label="No" value="N" />
            </v-radio-group>
            <v-radio-group v-model="expense.cause.auto" label="Is it due to an auto accident?" inline>
              <v-radio label="Yes" value="Y" /><v-radio label="No" value="N" />
            </v-radio-group>
            <v-radio-group v-model="expense.cause.other" label="Is it due to any other accident?" inline>
              <v-radio label="Yes" value="Y" /><v-radio label="No" value="N" />
            </v-radio-group>
          </v-card-text>
        </v-card>
        <v-card class="mb-4" title="Clinic that charged you">
          <v-card-text>
            <v-text-field v-model="expense.clinic.name" label="Clinic name" variant="filled" />
            <v-row>
              <v-col><v-text-field v-model="expense.clinic.tin" label="Federal tax number" variant="filled" /></v-col>
              <v-col><v-text-field v-model="expense.clinic.npi" label="NPI" variant="filled" /></v-col>
              <v-col><v-text-field v-model="expense.clinic.phone" label="Phone" type="tel" variant="filled" /></v-col>
            </v-row>
            <v-text-field v-model="expense.clinic.line1" label="Address line 1" variant="filled" />
            <v-text-field v-model="expense.clinic.line2" label="Address line 2" variant="filled" />
            <v-row>
              <v-col><v-text-field v-model="expense.clinic.city" label="City" variant="filled" /></v-col>
              <v-col><v-autocomplete v-model="expense.clinic.state" label="State" :items="states" variant="filled" /></v-col>
              <v-col><v-text-field v-model="expense.clinic.zip" label="ZIP" variant="filled" /></v-col>
            </v-row>
            <v-row>
              <v-col><v-text-field v-model="expense.referral.name" label="Who referred the patient there?" variant="filled" /></v-col>
              <v-col><v-text-field v-model="expense.referral.npi" label="NPI of that doctor" variant="filled" /></v-col>
            </v-row>
          </v-card-text>
        </v-card>
        <v-card class="mb-4" title="Illness and charges">
          <v-card-text>
            <v-textarea v-model="expense.illness.what" label="What was the visit for?" rows="2" />
            <v-row>
              <v-col><v-text-field v-model="expense.illness.first" label="Diagnosis 1" placeholder="ICD-10" /></v-col>
              <v-col><v-text-field v-model="expense.illness.second" label="Diagnosis 2" placeholder="ICD-10" /></v-col>
            </v-row>
            <v-sheet v-for="(charge, at) in expense.charges" :key="at" border rounded class="pa-3 mb-3">
              <h3 class="text-subtitle-1">Charge {{ at + 1 }}</h3>
              <v-row>
                <v-col><v-text-field v-model="charge.on" label="Service date" type="date" density="compact" /></v-col>
                <v-col><v-text-field v-model="charge.code" label="CPT/HCPCS" density="compact" /></v-col>
                <v-col><v-text-field v-model="charge.units" label="Units" type="number" density="compact" /></v-col>
                <v-col><v-text-field v-model="charge.amount" label="Amount" prefix="$" density="compact" /></v-col>
                <v-col cols="1"><v-btn icon="$close" size="small" variant="text" :aria-label="'Delete charge ' + (at + 1)" @click="dropCharge(at)" /></v-col>
              </v-row>
            </v-sheet>
            <v-btn variant="tonal" prepend-icon="$plus" class="mb-4" @click="addCharge">Add another charge</v-btn>
            <v-row>
              <v-col><v-text-field v-model="expense.sums.total" label="Total charged" prefix="$" /></v-col>
              <v-col><v-text-field v-model="expense.sums.paid" label="Paid so far" prefix="$" /></v-col>
              <v-col><v-text-field v-model="expense.sums.account" label="Patient account #" /></v-col>
            </v-row>
          </v-card-text>
        </v-card>
        <v-card class="mb-4" title="Finish">
          <v-card-text>
            <v-select v-model="expense.payout" label="Send payment by" :items="['Check in the mail', 'Direct deposit']" />
            <v-checkbox v-model="expense.newsletter" label="Send me the wellness newsletter" />
            <v-checkbox v-model="expense.attest" label="I certify that these expenses were incurred" />
            <v-text-field v-model="expense.signature" label="Electronic signature" />
            <v-text-field v-model="expense.signedOn" label="Date signed" />
            <v-btn color="primary">Submit expense</v-btn>
          </v-card-text>
        </v-card>
      </v-form>
    </v-container>
  </v-main>
</v-app>`,
};
