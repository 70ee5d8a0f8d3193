import { DatePipe } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCardModule } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatStepperModule } from '@angular/material/stepper';
import { MatTableModule } from '@angular/material/table';
import { isoDate } from '../../src/shared/isoDate.ts';
import { US_STATES } from '../../src/shared/lists.ts';
import { type Charge, ChargeDialog } from './chargeDialog.ts';
import template from './submitClaim.html?raw';

const DIRECTORY = [
  'Aspen Ridge Imaging',
  'Bitterroot Surgical Center',
  'Granite Peak Medical Group',
  'Lakeview Family Practice',
  'Pinecrest Physical Therapy',
];

/** What the form holds by path, as flat strings. */
function flat(value: unknown, path = ''): [string, string][] {
  if (value === null || value === undefined) return [[path, '']];
  if (value instanceof Date) return [[path, isoDate(value)]];
  if (typeof value === 'boolean') return [[path, value ? 'on' : '']];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
}

/** The whole page: a linear stepper over one reactive form. */
export const SubmitClaim = Component({
  selector: 'gp-root',
  template,
  imports: [
    DatePipe,
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatButtonModule,
    MatButtonToggleModule,
    MatCardModule,
    MatCheckboxModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
    MatStepperModule,
    MatTableModule,
  ],
})(
  class {
    private readonly fb = inject(FormBuilder);
    private readonly dialog = inject(MatDialog);
    readonly states = US_STATES;
    readonly today = new Date();
    readonly columns = ['from', 'procedure', 'quantity', 'billed', 'edit'];
    readonly charges = signal<Charge[]>([]);
    readonly sent = signal(false);

    readonly claim = this.fb.nonNullable.group({
      who: this.fb.nonNullable.group({
        person: ['', Validators.required],
        dob: [null as Date | null, Validators.required],
        memberId: ['', Validators.required],
        group: [''],
        policyholder: [''],
        phone: ['', Validators.required],
        email: ['', Validators.email],
        prefer: [''],
      }),
      care: this.fb.nonNullable.group({
        kind: ['', Validators.required],
        began: [null as Date | null],
        condition: [''],
        dx1: [''],
        dx2: [''],
        abroad: [''],
        accident: [''],
        accidentDate: [null as Date | null],
        covered: [false],
        otherInsurer: [''],
        otherPolicy: [''],
      }),
      provider: this.fb.nonNullable.group({
        name: ['', Validators.required],
        tin: [''],
        npi: [''],
        address1: [''],
        address2: [''],
        city: [''],
        state: [''],
        zip: [''],
        setting: [''],
        location: [''],
        doctor: [''],
      }),
      money: this.fb.nonNullable.group({ paid: [''], method: [''], receipt: [''] }),
      finish: this.fb.nonNullable.group({
        texts: [false],
        attest: [false, Validators.requiredTrue],
        signature: ['', Validators.required],
        signed: [null as Date | null],
      }),
    });

    private readonly care = toSignal(this.claim.controls.care.valueChanges);
    private readonly provider = toSignal(this.claim.controls.provider.valueChanges);
    readonly accident = computed(() => ['job', 'car', 'misc'].includes(this.care()?.accident ?? ''));
    readonly covered = computed(() => this.care()?.covered ?? false);
    readonly found = computed(() => {
      const words = (this.provider()?.name ?? '').toLowerCase();
      return words.length < 2 ? [] : DIRECTORY.filter((name) => name.toLowerCase().includes(words));
    });

    constructor() {
      const model = () => ({ ...this.claim.getRawValue(), charges: this.charges() });
      Object.assign(window, { formState: () => Object.fromEntries(flat(model())) });
    }

    open(index?: number) {
      const data = index === undefined ? null : this.charges()[index];
      this.dialog
        .open<unknown, unknown, Charge>(ChargeDialog, { data, width: '640px' })
        .afterClosed()
        .subscribe((charge) => {
          if (!charge) return;
          this.charges.update((all) =>
            index === undefined ? [...all, charge] : all.map((one, at) => (at === index ? charge : one)),
          );
        });
    }

    drop(index: number) {
      this.charges.update((all) => all.filter((_, at) => at !== index));
    }

    send() {
      this.claim.markAllAsTouched();
      this.sent.set(this.claim.valid);
    }
  },
);
