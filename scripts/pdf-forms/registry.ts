import { accountClaim } from './accountClaim.ts';
import { ashgroveAdministrators } from './ashgroveAdministrators.ts';
import { benefitsRequest } from './benefitsRequest.ts';
import { asFormatted, buildDesign, expectedOfDesign } from './buildDesign.ts';
import { cancerPolicy } from './cancerPolicy.ts';
import { cedarValley } from './cedarValley.ts';
import { cms1490s } from './cms1490s.ts';
import { cms1500, cms1500Flat } from './cms1500/form.ts';
import { dd2642 } from './dd2642.ts';
import type { FormDesign } from './design.ts';
import { equipmentClaim } from './equipmentClaim.ts';
import { buildForm, expectedOf, type FormSpec } from './form.ts';
import { gastosMedicos } from './gastosMedicos.ts';
import { laborersFund } from './laborersFund.ts';
import { medicareAdvantage } from './medicareAdvantage.ts';
import { memberClaim } from './memberClaim.ts';
import { meridianOverseas } from './meridianOverseas.ts';
import { numberedNames } from './numberedNames.ts';
import { outOfNetwork } from './outOfNetwork.ts';
import { prairieShield } from './prairieShield.ts';
import { publicEmployees } from './publicEmployees.ts';
import { reimbursementRequest } from './reimbursementRequest.ts';
import { retireeTrust } from './retireeTrust.ts';
import { selfFundedPlan } from './selfFundedPlan.ts';
import { stateEmployees } from './stateEmployees.ts';
import { studentPlan } from './studentPlan.ts';
import { subscriberClaim } from './subscriberClaim.ts';
import { trustStatement } from './trustStatement.ts';
import { workerExpenses } from './workerExpenses.ts';

/** A test form as it is built: the file in tests/forms/pdf and what is expected of it. */
export interface BuiltForm {
  page: string;
  build: () => Promise<Uint8Array>;
  expected: () => string;
}

const specs: FormSpec[] = [memberClaim, numberedNames];
/** The faithful forms, with wanted values for every sample. */
export const DESIGNS: FormDesign[] = [
  cms1500,
  cms1490s,
  dd2642,
  benefitsRequest,
  subscriberClaim,
  reimbursementRequest,
  trustStatement,
  studentPlan,
  workerExpenses,
  gastosMedicos,
  accountClaim,
  cancerPolicy,
  laborersFund,
  publicEmployees,
  retireeTrust,
  equipmentClaim,
  outOfNetwork,
  selfFundedPlan,
  stateEmployees,
  medicareAdvantage,
  prairieShield,
  ashgroveAdministrators,
  meridianOverseas,
  cedarValley,
];

/** Every PDF of tests/forms/pdf; a file there without a row here fails tests/unit/pdf/formsRegistry.test.ts. */
export const PDF_FORMS: BuiltForm[] = [
  ...specs.map((spec) => ({ page: spec.page, build: () => buildForm(spec), expected: () => expectedOf(spec) })),
  ...DESIGNS.map((design) => ({
    page: design.page,
    build: () => buildDesign(design),
    expected: () => expectedOfDesign(design),
  })),
  {
    page: cms1500Flat.page,
    build: () => buildDesign(cms1500Flat),
    expected: () => asFormatted({ page: cms1500Flat.page, title: cms1500Flat.title, flat: cms1500.page }),
  },
];
