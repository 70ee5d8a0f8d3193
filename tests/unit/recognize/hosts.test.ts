import { describe, expect, it } from 'vitest';
import { withHostSections } from '../../../lib/recognize/hosts';
import { box, page } from '../../support/fieldBuilder';
import { readings } from './readings';

describe('what an outer element says', () => {
  it('of several controls with labels of their own is their heading', () => {
    const fields = withHostSections(
      page(box({ label: 'Town', host: 'Person treated' }), box({ label: 'Born on', host: 'Person treated' })),
    );
    for (const field of fields) {
      expect(field.sections).toEqual(['Person treated']);
      expect(field.labels.map(({ from }) => from)).toEqual(['label']);
    }
  });

  it('of one control is its label', () => {
    const fields = page(box({ label: 'Value', host: 'Town' }), box({ label: 'Value', host: 'Born on' }));
    expect(withHostSections(fields)).toEqual(fields);
  });

  it('of controls without labels of their own is their label', () => {
    const fields = page(box({ host: 'Telephone' }), box({ host: 'Telephone' }));
    expect(withHostSections(fields)).toEqual(fields);
  });

  it('in different places of the page is said of each place alone', () => {
    const fields = page(
      box({ label: 'Town', host: 'Address' }, { sections: ['Patient'] }),
      box({ label: 'Town', host: 'Address' }, { sections: ['Plan holder'] }),
      box({ label: 'Town', host: 'Address' }, { sections: ['Plan holder'], frame: 3 }),
    );
    expect(withHostSections(fields)).toEqual(fields);
  });

  it('stands under the headings that are there, and not twice', () => {
    const inside = { sections: ['Step 2', 'Person treated'] };
    const fields = withHostSections(
      page(
        box({ label: 'Town', host: 'Person treated' }, inside),
        box({ label: 'ZIP', host: 'Person treated' }, inside),
      ),
    );
    expect(fields.map(({ sections }) => sections)).toEqual([inside.sections, inside.sections]);
  });

  it('says whose the controls are', () => {
    const of = (host: string) => [box({ label: 'Surname', host }), box({ label: 'Town', host })];
    expect(readings(of('Policyholder'), of('Person treated'))).toEqual([
      'subscriber.name.last',
      'subscriber.address.city',
      'patient.name.last',
      'patient.address.city',
    ]);
  });
});
