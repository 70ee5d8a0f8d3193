/**
 * Whether a version is written down everywhere it has to be: in package-lock.json, and in CHANGELOG.md with a day of its
 * own (`## 1.2.0 (2026-11-22)`) above all others.
 */
export function changelogProblems(changelog: string, lockfile: string, version: string): string[] {
  const problems: string[] = [];
  const locked: { version: string } = JSON.parse(lockfile);
  if (locked.version !== version) problems.push(`package-lock.json says version ${locked.version}; run “npm version”.`);
  const [first] = changelog.matchAll(/^## (\S+)(?: \((\d{4}-\d{2}-\d{2})\))?$/gm);
  if (first?.[1] !== version || !first[2])
    problems.push(`CHANGELOG.md does not begin with “## ${version}” and its day in brackets.`);
  return problems;
}
