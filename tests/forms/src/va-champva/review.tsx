import {
  VaAccordion,
  VaAccordionItem,
  VaAlert,
  VaStatementOfTruth,
} from '@department-of-veterans-affairs/web-components/react-bindings';
import type { FieldDef, FormData, Page } from './model';
import { CERTIFIED, SIGNATURE, SUBMITTED } from './state';
import { unanswered } from './validate';

/** The answer in the words of the question's choices. */
function shown(field: FieldDef, data: FormData): string {
  const value = data[field.key] ?? '';
  if (field.kind === 'checkbox') return value ? 'Yes' : 'No';
  return field.choices?.find(([choice]) => choice === value)?.[1] ?? value;
}

function Answers({ page, data }: { page: Page; data: FormData }) {
  const questions = page.fields(data).filter((field) => field.kind !== 'info');
  if (questions.length === 0) return null;
  return (
    <section>
      <h4>
        {page.title(data)} <a href={`#/${page.path}`}>Edit</a>
      </h4>
      <dl>
        {questions.map((field) => (
          <div key={field.key}>
            <dt>{field.label}</dt>
            <dd>{shown(field, data) || '—'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export interface ReviewProps {
  data: FormData;
  pages: readonly Page[];
  errors: Readonly<Record<string, string>>;
  onAnswer: (key: string, value: string) => void;
}

/** Everything answered, what is still open, and the statement the person signs herself. */
export function Review({ data, pages, errors, onAnswer }: ReviewProps) {
  const open = pages.flatMap((page) => unanswered(page.fields(data), data).map((field) => ({ page, field })));
  const chapters = [...new Set(pages.map((page) => page.chapter))];
  return (
    <>
      {data[SUBMITTED] ? (
        <VaAlert status="success" visible>
          <h3 slot="headline">Your claim is complete</h3>
          <p>This copy of the form keeps everything in your browser. Nothing was sent.</p>
        </VaAlert>
      ) : null}
      {open.length > 0 ? (
        <VaAlert status="warning" visible>
          <h3 slot="headline">Answer these before you sign</h3>
          <ul>
            {open.map(({ page, field }) => (
              <li key={field.key}>
                <a href={`#/${page.path}`}>{field.label}</a>
              </li>
            ))}
          </ul>
        </VaAlert>
      ) : null}
      <VaAccordion>
        {chapters.map((chapter) => (
          <VaAccordionItem key={chapter} header={chapter}>
            {pages
              .filter((page) => page.chapter === chapter)
              .map((page) => (
                <Answers key={page.path} page={page} data={data} />
              ))}
          </VaAccordionItem>
        ))}
      </VaAccordion>
      <VaStatementOfTruth
        heading="Statement of truth"
        inputLabel="Your full name"
        inputValue={data[SIGNATURE] ?? ''}
        inputError={errors[SIGNATURE] ?? ''}
        checkboxError={errors[CERTIFIED] ?? ''}
        checked={data[CERTIFIED] === 'on'}
        onVaInputChange={(event) => onAnswer(SIGNATURE, (event as CustomEvent<{ value: string }>).detail.value)}
        onVaCheckboxChange={(event) =>
          onAnswer(CERTIFIED, (event as CustomEvent<{ checked: boolean }>).detail.checked ? 'on' : '')
        }
      >
        I confirm that the identifying information in this form is accurate and has been represented correctly.
      </VaStatementOfTruth>
    </>
  );
}
