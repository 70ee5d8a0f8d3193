import {
  VaBreadcrumbs,
  VaButton,
  VaSegmentedProgressBar,
} from '@department-of-veterans-affairs/web-components/react-bindings';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Field } from './field';
import { CHAPTERS, type Page } from './model';
import { pagesFor } from './pages';
import { Review } from './review';
import { CERTIFIED, SIGNATURE, SUBMITTED, useFormData } from './state';
import { problemWith, unanswered } from './validate';

const REVIEW = 'review-and-submit';
const TRAIL = [
  { href: '#/', label: 'Family and caregiver benefits' },
  { href: '#/', label: 'CHAMPVA benefits' },
  { href: '#/', label: 'File a CHAMPVA claim' },
];

const pathInAddress = () => decodeURIComponent(location.hash.replace(/^#\//, ''));

/** The page named in the address, so that the browser's Back button and the review page's Edit links work. */
function usePath(): string {
  const [path, setPath] = useState(pathInAddress);
  useEffect(() => {
    const follow = () => setPath(pathInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return path;
}

const goTo = (path: string) => {
  location.hash = `#/${path}`;
};

export function App() {
  const { data, answer } = useFormData();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const title = useRef<HTMLHeadingElement>(null);
  const path = usePath();
  const pages = pagesFor(data);
  const reviewing = path === REVIEW;
  const index = Math.max(
    0,
    pages.findIndex((page) => page.path === path),
  );
  const page = pages[index] as Page;
  const fields = reviewing ? [] : page.fields(data);
  const chapter = reviewing ? 'Review and sign' : page.chapter;
  const chapters = CHAPTERS.filter((name) => name === 'Review and sign' || pages.some((each) => each.chapter === name));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts at its title and without errors
  useEffect(() => {
    setErrors({});
    title.current?.focus();
    scrollTo(0, 0);
  }, [path]);

  const next = () => {
    const found = Object.fromEntries(
      fields.flatMap((field) => {
        const problem = problemWith(field, data, new Date().toISOString().slice(0, 10));
        return problem ? [[field.key, problem]] : [];
      }),
    );
    setErrors(found);
    const first = fields.find((field) => found[field.key]);
    if (first) {
      document.querySelector<HTMLElement>(`[name="root_${first.key.replaceAll('.', '_')}"]`)?.scrollIntoView();
      return;
    }
    if (page.path === 'not-enrolled-champva') return;
    goTo(pages[index + 1]?.path ?? REVIEW);
  };

  const submit = () => {
    const found: Record<string, string> = {};
    if (!data[SIGNATURE]?.trim()) found[SIGNATURE] = 'Enter your full name';
    if (data[CERTIFIED] !== 'on') found[CERTIFIED] = 'You must certify by checking the box';
    setErrors(found);
    const open = pages.some((each) => unanswered(each.fields(data), data).length > 0);
    if (Object.keys(found).length === 0 && !open) answer(SUBMITTED, 'on');
  };

  const back = () => goTo(reviewing ? (pages.at(-1)?.path ?? '') : (pages[index - 1]?.path ?? ''));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (reviewing) submit();
    else next();
  };

  return (
    <>
      <header className="site">
        <a href="#/">VA forms</a>
      </header>
      <main id="content">
        <VaBreadcrumbs breadcrumbList={TRAIL} label="Breadcrumb" />
        <h1>File a CHAMPVA claim</h1>
        <p className="subtitle">CHAMPVA Claim Form (VA Form 10-7959a)</p>
        <VaSegmentedProgressBar
          id="nav-form-header"
          total={chapters.length}
          current={chapters.indexOf(chapter) + 1}
          headingText={chapter}
          headerLevel={2}
        />
        <form className="rjsf" noValidate onSubmit={onSubmit} key={path}>
          <fieldset className="rjsf-object-field">
            <legend className="schemaform-block-title" id="root__title">
              <h3 tabIndex={-1} ref={title}>
                {reviewing ? 'Review and sign' : page.title(data)}
              </h3>
              {reviewing ? null : <span className="description">{page.description?.(data)}</span>}
            </legend>
            {reviewing ? (
              <Review data={data} pages={pages} errors={errors} onAnswer={answer} />
            ) : (
              <>
                {page.intro?.map((text) => (
                  <p key={text}>{text}</p>
                ))}
                {fields.map((field) => (
                  <div key={field.key}>
                    <Field
                      field={field}
                      value={data[field.key] ?? ''}
                      error={errors[field.key] ?? ''}
                      onAnswer={(value) => answer(field.key, value)}
                    />
                  </div>
                ))}
              </>
            )}
          </fieldset>
          <div className="form-progress-buttons">
            {index > 0 || reviewing ? <VaButton back secondary fullWidth text="Back" onClick={back} /> : null}
            {reviewing ? (
              <VaButton fullWidth submit="prevent" text="Submit claim" />
            ) : (
              <VaButton continue fullWidth submit="prevent" text="Continue" />
            )}
          </div>
        </form>
      </main>
      <footer className="site">
        A copy of the form for trying it out. Everything stays in this browser tab; nothing is sent.
      </footer>
    </>
  );
}
