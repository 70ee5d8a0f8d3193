import { Component, inject } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import template from './chargeDialog.html?raw';

export interface Charge {
  from: Date | null;
  through: Date | null;
  procedure: string;
  quantity: number | null;
  billed: string;
  note: string;
}

/** One line of the bill, in a dialog of its own. */
export const ChargeDialog = Component({
  selector: 'gp-charge-dialog',
  template,
  imports: [
    ReactiveFormsModule,
    MatButtonModule,
    MatDatepickerModule,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
  ],
})(
  class {
    private readonly fb = inject(FormBuilder);
    private readonly ref = inject(MatDialogRef);
    readonly data = inject<Charge | null>(MAT_DIALOG_DATA);

    readonly form = this.fb.group({
      from: [null as Date | null, Validators.required],
      through: [null as Date | null],
      procedure: [''],
      quantity: [1 as number | null],
      billed: ['', [Validators.required, Validators.pattern(/^\$?[\d,]+(\.\d{2})?$/)]],
      note: [''],
    });

    constructor() {
      if (this.data) this.form.setValue(this.data);
    }

    save() {
      if (this.form.valid) this.ref.close(this.form.getRawValue());
      else this.form.markAllAsTouched();
    }
  },
);
