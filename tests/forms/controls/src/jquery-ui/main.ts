import 'jquery-ui/dist/themes/base/jquery-ui.css';
import '../shared/look.css';
import $ from '../shared/jquery.ts';
import 'jquery-ui/dist/jquery-ui.js';
import { commitOnContinue } from '../shared/continued.ts';
import { isoDate } from '../shared/isoDate.ts';
import { type Choices, DIAGNOSES, EMPLOYERS, RELATIONSHIPS, SEXES, searchLater, US_STATES } from '../shared/lists.ts';

interface Suggestion {
  label: string;
  value: string;
  id: string;
}
interface Picked {
  item: Suggestion | null;
}

/** What the widgets' own events told. */
const model: Record<string, string> = {};
const dates: Record<string, Date | null> = {};

const TEXTS = ['first', 'last', 'memberId', 'provider'];
for (const name of TEXTS) {
  $(`#${name}`).on('change', function () {
    model[name] = String($(this).val());
  });
}

const DATES = ['born', 'from'];
$('#born').datepicker({ changeMonth: true, changeYear: true, yearRange: '-110:+0' });
$('#from').datepicker();
for (const name of DATES) {
  $(`#${name}`).on('change', function () {
    dates[name] = $(this).datepicker('getDate');
  });
}

$('#patientState')
  .append(US_STATES.map(([value, text]) => new Option(text, value)))
  .selectmenu({
    change: (_: unknown, { item }: { item: { value: string } }) => {
      model.patientState = item.value;
    },
  })
  .selectmenu('menuWidget')
  .css({ maxHeight: '16rem', overflow: 'auto' });

function offer(group: string, type: 'radio' | 'checkbox', list: Choices): void {
  for (const [value, text] of list) {
    const id = `${group}-${value}`;
    $(`#${group}`).append($('<label>', { for: id, text }), $('<input>', { type, name: group, id, value }));
  }
  $(`#${group} input`)
    .checkboxradio()
    .on('change', () => {
      const ticked = $<HTMLInputElement>(`#${group} input:checked`).get();
      model[group] = ticked.map((input) => input.value).join(',');
    });
}
offer('sex', 'radio', SEXES);
offer('relationship', 'checkbox', RELATIONSHIPS);

const suggestions = (list: Choices): Suggestion[] => list.map(([id, text]) => ({ id, label: text, value: text }));

/** Only what was picked from the list counts; the rest is cleared when the box is left. */
function pickedOnly(name: string) {
  return {
    select: (_: unknown, { item }: Picked) => {
      model[name] = item?.id ?? '';
    },
    change: (_: unknown, { item }: Picked) => {
      if (item) return;
      model[name] = '';
      $(`#${name}`).val('');
    },
  };
}
$('#subscriberState').autocomplete({ source: suggestions(US_STATES), ...pickedOnly('subscriberState') });
$('#diagnosis').autocomplete({
  minLength: 2,
  source: async ({ term }: { term: string }, respond: (found: Suggestion[]) => void) =>
    respond(suggestions(await searchLater(DIAGNOSES, term))),
  ...pickedOnly('diagnosis'),
});
$('#employer').autocomplete({
  source: EMPLOYERS.map(([name]) => name),
  change: () => {
    model.employer = String($('#employer').val());
  },
});

$('#total').spinner({
  min: 0,
  step: 0.01,
  change: () => {
    model.total = String($('#total').spinner('value') ?? '');
  },
});

function renderAgain(): void {
  const textOf = (list: Choices, value = '') => list.find(([id]) => id === value)?.[1] ?? '';
  for (const name of [...TEXTS, 'employer']) $(`#${name}`).val(model[name] ?? '');
  for (const name of DATES) $(`#${name}`).datepicker('setDate', dates[name] ?? null);
  $('#patientState')
    .val(model.patientState ?? '')
    .selectmenu('refresh');
  for (const group of ['sex', 'relationship']) {
    const chosen = (model[group] ?? '').split(',');
    $<HTMLInputElement>(`#${group} input`).each((_, input) => {
      input.checked = chosen.includes(input.value);
    });
    $(`#${group} input`).checkboxradio('refresh');
  }
  $('#subscriberState').val(textOf(US_STATES, model.subscriberState));
  $('#diagnosis').val(textOf(DIAGNOSES, model.diagnosis));
  $('#total').spinner('value', model.total ? Number(model.total) : null);
}

commitOnContinue(
  $('#continue').get(0)!,
  () => ({ ...model, born: isoDate(dates.born), from: isoDate(dates.from) }),
  renderAgain,
);
