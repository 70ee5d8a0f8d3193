import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseYAML } from 'confbox/yaml';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/lib/root';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  'runs-on': string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = join(ROOT, '.github', 'workflows');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const files = readdirSync(FOLDER);

describe.each(files)('the workflow %s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const workflow = parseYAML<Workflow>(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('runs the same gate as everybody, and the check of the archives', () => {
    const commands = steps.flatMap(({ run }) => run?.trim() ?? []);
    expect(commands).toContain('.ci/run');
    expect(commands).toContain('npm run release:check');
    expect(existsSync(join(ROOT, '.ci', 'run'))).toBe(true);
  });

  it('names only npm scripts that there are', () => {
    const named = steps.flatMap(({ run = '' }) => [...run.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name!));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('uses actions by commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may only read, but for the job that makes the release, which runs no code of the project', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of jobs.filter(({ permissions }) => permissions)) {
      expect(job.permissions).toEqual({ contents: 'write' });
      expect(job.steps.map(({ uses = '', run = '' }) => uses + run).join('\n')).not.toMatch(/checkout|npm|node|\.ci/);
    }
    for (const step of steps.filter(({ uses }) => uses?.includes('/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('prints no secret, puts nothing from outside into a command, and ends by itself', () => {
    expect(text).not.toMatch(/secrets\.|pull_request_target/);
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{|set -x|printenv|\$GH_TOKEN/);
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/store/REVIEWERS.md',
  'docs/store/LISTING.md',
  'docs/store/PERMISSIONS.md',
];

it.each(DOCUMENTS)('%s names only npm scripts and files that there are', (name) => {
  const text = readFileSync(join(ROOT, name), 'utf8');
  const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => script!);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!).filter((link) => !/^https?:/.test(link));
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(name), link)))).toEqual([]);
});

it('there is one for changes and one for releases', () => {
  expect(files.sort()).toEqual(['release.yml', 'validate.yml']);
  const on = (file: string) => parseYAML<Workflow>(readFileSync(join(FOLDER, file), 'utf8')).on;
  expect(Object.keys(on('validate.yml'))).toEqual(['push', 'pull_request']);
  expect(on('release.yml')).toEqual({ push: { tags: ['v*.*.*'] } });
});
