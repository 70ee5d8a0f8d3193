import { useMemo, useState } from 'preact/hooks';
import { lookup } from '../../../lib/codes/icd10cm';
import { wrongKind } from '../../../lib/codes/identifierProblem';
import { judgeIcd } from '../../../lib/codes/judgeIcd';
import { schemaText } from '../../../lib/i18n/schemaText';
import { useProfileForm } from '../../form/FormContext';
import { useProblem } from '../../form/fields';
import { diagnosisCode } from '../../form/typed';
import { useWords } from '../../words';
import { CodeLine } from './CodeLine';
import { Combobox } from './Combobox';
import { DiagnosisNotes } from './DiagnosisNotes';
import { datesToJudgeBy } from './datesOfService';
import type { IcdSearch } from './useIcdSearch';

/**
 * One diagnosis code: typed from the record, or found by words. The code stays what she typed or chose; beside it stands
 * what it means on her dates of service and what is wrong with it.
 */
export function DiagnosisCode(props: { n: number; dates: readonly string[]; search: IcdSearch | undefined }) {
  const { t, language } = useWords();
  const form = useProfileForm();
  const { n, search } = props;
  const name = `diagnoses[${n}].code`;
  const id = `f-${name}`;
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const stored = diagnosisCode.format(form.get(name));
  const text = typed ?? stored;
  const dates = datesToJudgeBy(props.dates);
  const verdict = judgeIcd(stored, dates);
  const problem = useProblem(name);
  const instead = schemaText(wrongKind('diagnosisCode', stored), language);
  const error = verdict.kind === 'not-a-code' ? instead || t('diagnoses.notACode') : problem;
  const found = useMemo(() => (open && search ? search.search(text, dates[0]!) : []), [open, search, text, dates[0]]);

  /** Another code makes the official title of the former one wrong; her own words stay. */
  const change = (code: unknown) => {
    const former = lookup(stored, dates[0]!);
    const words = `diagnoses[${n}].description`;
    if (code !== stored && former.found && form.get(words) === former.description) form.set(words, '');
    form.set(name, code);
  };
  const choose = (code: string) => {
    setTyped(undefined);
    change(code);
    form.touch(name);
  };
  const status = !search || !text.trim() ? '' : found.length > 0 ? t('diagnoses.found', { count: found.length }) : '';
  const none = search && text.trim().length > 2 && found.length === 0 ? t('diagnoses.none') : '';
  return (
    <div class="diagnosis">
      <Combobox
        id={id}
        name={name}
        label={t('diagnoses.code')}
        hint={t('diagnoses.codeHint')}
        error={open ? undefined : error}
        describedBy={`${id}-notes`}
        value={text}
        options={found.map((one) => ({ key: one.code, content: <CodeLine code={one} /> }))}
        status={status || none}
        onText={(next) => {
          setTyped(next);
          change(diagnosisCode.parse(next));
        }}
        onChoose={(index) => choose(found[index]!.code)}
        onOpen={setOpen}
        onBlur={() => {
          setTyped(undefined);
          form.touch(name);
        }}
      />
      <DiagnosisNotes
        id={`${id}-notes`}
        n={n}
        dates={dates}
        verdict={verdict}
        search={search}
        hidden={open}
        onChoose={(code) => {
          choose(code);
          document.getElementById(id)?.focus(); // the button she pressed is gone
        }}
      />
    </div>
  );
}
