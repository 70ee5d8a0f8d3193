import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { debounceTime, map, Subject, startWith, switchMap } from 'rxjs';
import { type Choices, DIAGNOSES, EMPLOYERS, RELATIONSHIPS, SEXES, searchLater, US_STATES } from '../shared/lists.ts';
import template from './claimForm.html?raw';

const containing = (list: Choices, words: string): Choices =>
  list.filter(([, text]) => text.toLowerCase().includes(words.trim().toLowerCase()));

const textOf = (list: Choices) => (value: string | null) => list.find(([one]) => one === value)?.[1] ?? '';

const MONTHS: Choices = Array.from({ length: 12 }, (_, at) => [
  String(at + 1).padStart(2, '0'),
  new Date(2000, at, 1).toLocaleString('en-US', { month: 'long' }),
]);

const WHO: Choices = [
  ['self', 'Subscriber'],
  ['spouse', "Subscriber's spouse"],
  ['child', "Subscriber's child"],
  ['other', 'Other dependent'],
];

const PHONE = /^\D*\d{3}\D*\d{3}\D*\d{4}$/;

function claimGroup() {
  const make = inject(FormBuilder).nonNullable;
  const choice = () => make.control<string | null>(null);
  return make.group({
    patient: make.group({
      patientFirst: ['', Validators.required],
      patientLast: ['', Validators.required],
      patientBorn: ['', Validators.required],
      patientPhone: ['', [Validators.required, Validators.pattern(PHONE)]],
      patientState: choice(),
      patientSex: choice(),
      who: make.group({ self: false, spouse: false, child: false, other: false }),
    }),
    subscriber: make.group({
      memberId: ['', Validators.required],
      relationship: choice(),
      born: make.group({ month: '', day: '', year: '' }),
      subscriberState: choice(),
      employer: '',
    }),
    service: make.group({
      from: make.control<Date | null>(null),
      diagnosis: choice(),
      what: '',
      total: make.control<number | null>(null, Validators.min(0)),
    }),
    signature: '',
  });
}

/** The claim as one reactive form. */
export const ClaimForm = Component({
  selector: 'claim-form',
  template,
  imports: [
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatButtonModule,
    MatCheckboxModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
  ],
  providers: [provideNativeDateAdapter()],
})(
  class {
    readonly form = claimGroup();
    readonly rounds = signal([0]);

    readonly states = US_STATES;
    readonly sexes = SEXES;
    readonly who = WHO;
    readonly months = MONTHS;
    readonly relationships = RELATIONSHIPS;
    readonly relationshipText = textOf(RELATIONSHIPS);
    readonly stateText = textOf(US_STATES);
    readonly diagnosisText = textOf(DIAGNOSES);

    // A control that takes only what is on its list says nothing to its form while words are typed: the lists hear it here.
    readonly stateWords = signal('');
    readonly statesFound = computed(() => containing(US_STATES, this.stateWords()));
    readonly employersFound = toSignal(
      this.form.controls.subscriber.controls.employer.valueChanges.pipe(
        startWith(''),
        map((words) => containing(EMPLOYERS, words)),
      ),
    );
    readonly diagnosisWords = new Subject<string>();
    readonly diagnosesFound = toSignal(
      this.diagnosisWords.pipe(
        debounceTime(100),
        switchMap((words) => searchLater(DIAGNOSES, words)),
      ),
    );

    /** Draws the form anew from the group: the round's number is what the view is tracked by. */
    renderAgain(): void {
      this.form.markAllAsTouched();
      this.rounds.update(([round = 0]) => [round + 1]);
    }
  },
);
