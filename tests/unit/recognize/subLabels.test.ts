import { describe, expect, it } from 'vitest';
import { box, list, together, under } from '../../support/fieldBuilder';
import { readings } from './readings';

/** A box whose name is made of a question and of the caption under it. */
const asked = (question: string, caption: string, traits = {}) => box({ aria: `${question} ${caption}` }, traits);

describe('a question shared by several boxes', () => {
  it('is the heading over them, and the caption is the label of each', () => {
    const question = 'Who is the person that got the care?';
    expect(readings(under(question, asked(question, 'Given'), asked(question, 'Surname')))).toEqual([
      'patient.name.first',
      'patient.name.last',
    ]);
  });

  it('also where no heading says it again', () => {
    const question = 'Who sent you the bill?';
    expect(
      readings(
        asked(question, 'Name of the company'),
        asked(question, 'Their EIN'),
        asked(question, 'Their telephone'),
        asked(question, 'Invoice number'),
      ),
    ).toEqual(['seller.name.full', 'seller.taxId', 'seller.phone', 'claim.accountNumber']);
  });

  it('without a question mark where the heading stands over them', () => {
    const heading = 'Home of the patient';
    expect(
      readings(
        under(
          heading,
          asked(heading, 'Street'),
          asked(heading, 'Apartment'),
          asked(heading, 'Town'),
          list({ aria: `${heading} State` }, ['AL', 'AK', 'WI']),
          asked(heading, 'Zip'),
        ),
      ),
    ).toEqual([
      'patient.address.line1',
      'patient.address.line2',
      'patient.address.city',
      'patient.address.state',
      'patient.address.zip',
    ]);
  });

  it('is what the captions mean by "one"', () => {
    const question = 'Which number does your card show?';
    expect(readings(asked(question, 'The group one'), asked(question, 'The long one'))).toEqual([
      'coverage.groupNumber',
      'coverage.memberId',
    ]);
  });

  it('stays with the boxes of one value, which are one question', () => {
    const question = 'When was the patient born?';
    expect(
      readings(under(question, ...together(asked(question, 'Month'), asked(question, 'Day'), asked(question, 'Year')))),
    ).toEqual(['patient.birthDate.month', 'patient.birthDate.day', 'patient.birthDate.year']);
  });

  it('is none where the heading is only how the label begins', () => {
    expect(
      readings(under('Policy', box('Policy holder name'), box('Policy holder date of birth'), box('Policy number'))),
    ).toEqual(['subscriber.name.full', 'subscriber.birthDate', 'coverage.memberId']);
  });
});
