import select2 from 'select2/dist/js/select2.js?url';
import 'select2/dist/css/select2.css';
import '../shared/look.css';
import { commitOnContinue } from '../shared/continued.ts';
import $ from '../shared/jquery.ts';
import { type Choices, DIAGNOSES, EMPLOYERS, RELATIONSHIPS, searchLater, US_STATES } from '../shared/lists.ts';

// As a classic script, the way its documentation includes it: in a module, which is strict, its ajax source throws.
const plugin = Object.assign(document.createElement('script'), { src: select2 });
await new Promise((loaded) => {
  plugin.onload = loaded;
  document.head.append(plugin);
});

const results = (list: Choices) => list.map(([id, text]) => ({ id, text }));
const width = '100%';

$('#patientState')
  .append(US_STATES.map(([value, text]) => new Option(text, value)))
  .select2({ width });
$('#relationship')
  .append(RELATIONSHIPS.map(([value, text]) => new Option(text, value)))
  .select2({ width, minimumResultsForSearch: Number.POSITIVE_INFINITY });
$('#subscriberState').select2({ width, data: results(US_STATES), placeholder: 'Choose a state', allowClear: true });
$('#employer').select2({ width, data: results(EMPLOYERS), tags: true, placeholder: 'Choose or type a name' });
$('#diagnosis').select2({
  width,
  placeholder: 'Search by code or word',
  minimumInputLength: 2,
  ajax: {
    delay: 250,
    transport({ data }: { data: { term?: string } }, done: (answer: Choices) => void) {
      void searchLater(DIAGNOSES, data.term ?? '').then(done);
    },
    processResults: (found: Choices) => ({ results: results(found) }),
  },
});

/** What Select2 says is chosen, taken whenever it tells of a change. */
const model: Record<string, string> = {};
const SELECTS = '#patientState, #relationship, #subscriberState, #employer, #diagnosis';
$<HTMLSelectElement>(SELECTS).on('change', function () {
  model[this.id] = $(this).select2('data')[0]?.id ?? '';
});
const TEXTS = '#first, #last, #memberId, #signature';
$<HTMLInputElement>(TEXTS).on('change', function () {
  model[this.id] = this.value;
});

commitOnContinue(
  $('#continue').get(0)!,
  () => ({ ...model }),
  () => {
    $<HTMLInputElement>(TEXTS).each((_, input) => {
      input.value = model[input.id] ?? '';
    });
    $<HTMLSelectElement>(SELECTS).each((_, select) => {
      $(select)
        .val(model[select.id] ?? '')
        .trigger('change.select2');
    });
  },
);
