import { COMMA, ENTER, SPACE } from '@angular/cdk/keycodes';
import { Component, computed, inject, signal } from '@angular/core';
import { FormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { type MatChipInputEvent, MatChipsModule } from '@angular/material/chips';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatStepperModule } from '@angular/material/stepper';
import { type Choices, US_STATES } from '../../src/shared/lists.ts';
import template from './trustClaim.html?raw';

const RELATIONS: Choices = [
  ['18', 'The enrollee'],
  ['01', 'Lawful spouse'],
  ['53', 'Registered domestic partner'],
  ['19', 'Dependent child'],
  ['G8', 'Other covered dependent'],
];

const PLACES: Choices = [
  ['11', '11 Office'],
  ['12', '12 Home'],
  ['19', '19 Off campus outpatient hospital'],
  ['21', '21 Inpatient hospital'],
  ['22', '22 On campus outpatient hospital'],
  ['23', '23 Emergency room'],
  ['81', '81 Independent laboratory'],
];

const HEADINGS = {
  from: 'From',
  thru: 'Through',
  pos: 'Place',
  proc: 'Procedure',
  mod: 'Modifier',
  dx: 'Dx ref.',
  text: 'Service or supply',
  units: 'Units',
  charge: 'Charges',
};

function claimGroup(make: FormBuilder['nonNullable']) {
  const day = () => make.control<Date | null>(null);
  const choice = () => make.control<string | null>(null);
  return make.group({
    enrollee: make.group({
      idNo: '',
      account: '',
      surname: '',
      given: '',
      suffix: '',
      dob: day(),
      sex: choice(),
      employer: '',
      mail1: '',
      mail2: '',
      municipality: '',
      state: choice(),
      postal: '',
      tel: '',
      moved: false,
    }),
    patient: make.group({
      relation: choice(),
      name: '',
      dob: day(),
      sex: choice(),
      marital: choice(),
      street: '',
      apt: '',
      cityStateZip: '',
      tel: '',
      institution: '',
      credits: '',
    }),
    other: make.group({
      entitled: choice(),
      carrier: '',
      policy: '',
      holder: '',
      holderDob: day(),
      holderEmployer: '',
      effective: day(),
      eob: false,
    }),
    cause: make.group({
      employment: choice(),
      vehicle: choice(),
      vehicleState: choice(),
      accident: choice(),
      date: day(),
      text: '',
      attorney: '',
      attorneyTel: '',
    }),
    biller: make.group({
      name: '',
      tin: '',
      tinKind: choice(),
      npi: '',
      street: '',
      suite: '',
      city: '',
      state: choice(),
      zip: '',
      tel: '',
    }),
    location: make.group({ name: '', npi: '', street: '', cityStateZip: '' }),
    practitioner: make.group({ capacity: choice(), name: '', npi: '', tel: '' }),
    diagnoses: make.control<string[]>([]),
    onset: day(),
    authNo: '',
    lines: make.array([newLine(make), newLine(make)]),
    paid: '',
    balance: '',
    patientAccount: '',
    pay: choice(),
    rep: make.group({ name: '', authority: choice(), tel: '' }),
    cert: make.group({ release: false, truth: false, signature: '', date: day() }),
    office: make.group({ control: '', examiner: '' }),
  });
}

function newLine(make: FormBuilder['nonNullable']) {
  return make.group({
    from: make.control<Date | null>(null),
    thru: make.control<Date | null>(null),
    pos: make.control<string | null>(null),
    proc: '',
    mod: '',
    dx: '',
    text: '',
    units: '',
    charge: '',
  });
}

/** The Trust's statement of claim, one reactive form in five steps. */
export const TrustClaim = Component({
  selector: 'trust-claim',
  template,
  imports: [
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatButtonModule,
    MatButtonToggleModule,
    MatCheckboxModule,
    MatChipsModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
    MatStepperModule,
  ],
  providers: [provideNativeDateAdapter()],
})(
  class {
    readonly make = inject(FormBuilder).nonNullable;
    readonly form = claimGroup(this.make);
    readonly separators = [ENTER, COMMA, SPACE];
    readonly today = new Date();
    readonly states = US_STATES;
    readonly relations = RELATIONS;
    readonly places = PLACES;
    readonly headings = Object.entries(HEADINGS);
    readonly attached = signal('');

    readonly stateWords = signal('');
    readonly statesFound = computed(() => {
      const words = this.stateWords().trim().toLowerCase();
      return US_STATES.filter(([code, name]) => `${code} ${name}`.toLowerCase().includes(words));
    });
    readonly stateText = (code: string | null) => US_STATES.find(([one]) => one === code)?.[1] ?? '';

    get lines() {
      return this.form.controls.lines;
    }

    get hurt(): boolean {
      const { employment, vehicle, accident } = this.form.getRawValue().cause;
      return [employment, vehicle, accident].includes('Y');
    }

    get totalCharges(): string {
      const sum = this.lines
        .getRawValue()
        .reduce((all, { charge }) => all + (Number(charge.replace(/[$,]/g, '')) || 0), 0);
      return sum.toLocaleString('en-US', { style: 'currency', currency: 'USD' });
    }

    addLine(): void {
      this.lines.push(newLine(this.make));
    }

    removeLine(at: number): void {
      this.lines.removeAt(at);
    }

    addCodes({ value, chipInput }: MatChipInputEvent): void {
      const codes = value
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean);
      const control = this.form.controls.diagnoses;
      control.setValue([...new Set([...control.value, ...codes])]);
      chipInput.clear();
    }

    removeCode(code: string): void {
      const control = this.form.controls.diagnoses;
      control.setValue(control.value.filter((one) => one !== code));
    }

    attach(event: Event): void {
      const files = [...((event.target as HTMLInputElement).files ?? [])];
      this.attached.set(files.map(({ name }) => name).join(', '));
    }
  },
);
