import { Component, inject, signal } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { filesText } from '../shared/files.ts';
import { EMPLOYERS, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists.ts';
import template from './claimForm.html?raw';

const PHONE = /^\D*\d{3}\D*\d{3}\D*\d{4}$/;

/** Every control of the group takes its value when the person leaves it. */
function claimGroup() {
  const make = inject(FormBuilder).nonNullable;
  return make.group(
    {
      patientFirst: ['', Validators.required],
      patientLast: ['', Validators.required],
      patientBorn: ['', Validators.required],
      patientPhone: ['', [Validators.required, Validators.pattern(PHONE)]],
      patientState: '',
      patientSex: '',
      relationship: make.group({ self: false, spouse: false, child: false, other: false }),
      memberId: ['', Validators.required],
      subscriberBorn: make.group({ month: '', day: '', year: '' }),
      employer: '',
      what: '',
      total: make.control<number | null>(null, Validators.min(0)),
      signature: '',
      bill: make.control<File[]>([]),
      medical: make.control<File[]>([]),
    },
    { updateOn: 'blur' },
  );
}

/** The claim as one reactive form on native controls. */
export const ClaimForm = Component({ selector: 'claim-form', template, imports: [ReactiveFormsModule] })(
  class {
    readonly form = claimGroup();
    readonly rounds = signal([0]);
    readonly states = US_STATES;
    readonly sexes = SEXES;
    readonly relationships = RELATIONSHIPS;
    readonly employers = EMPLOYERS;

    /** True when the control was left with a value its rules refuse. */
    isBad(name: 'patientFirst' | 'patientLast' | 'patientBorn' | 'patientPhone' | 'memberId'): boolean {
      const control = this.form.controls[name];
      return control.touched && control.invalid;
    }

    /** A file input has no value accessor: its change is put into the group by hand, as Angular's guides have it. */
    attach(name: 'bill' | 'medical', event: Event): void {
      const input = event.target as HTMLInputElement;
      const chosen = [...(input.files ?? [])];
      const before = name === 'medical' ? this.form.controls.medical.value : [];
      this.form.controls[name].setValue([...before, ...chosen]);
      if (name === 'medical') input.value = '';
    }

    detach(file: File): void {
      this.form.controls.medical.setValue(this.form.controls.medical.value.filter((one) => one !== file));
    }

    /** Draws the form anew from the group: the round's number is what the view is tracked by. */
    renderAgain(): void {
      this.form.markAllAsTouched();
      this.rounds.update(([round = 0]) => [round + 1]);
    }
  },
);

type Claim = ReturnType<InstanceType<typeof ClaimForm>['form']['getRawValue']>;

/** What the FormGroup holds, as flat strings. */
export async function flat({ relationship, subscriberBorn, total, bill, medical, ...texts }: Claim) {
  const { year, month, day } = subscriberBorn;
  return {
    ...texts,
    bill: await filesText(bill),
    medical: await filesText(medical),
    relationship: Object.entries(relationship)
      .flatMap(([key, ticked]) => (ticked ? [key] : []))
      .join(','),
    subscriberBorn: [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    total: total === null ? '' : String(total),
  };
}
