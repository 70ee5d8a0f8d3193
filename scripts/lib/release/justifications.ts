/**
 * What docs/store/PERMISSIONS.md says of each permission: the rows of its tables, `| `storage` | why it is needed |`.
 * @throws Error for a permission that stands there twice
 */
export function readJustifications(markdown: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, permission, why] of markdown.matchAll(/^\| `([^`]+)` \| (.+?) \|/gm)) {
    if (found.has(permission!)) throw new Error(`${permission} is justified twice.`);
    found.set(permission!, why!);
  }
  return found;
}

const LEAST_WORDS = 6; // fewer justify nothing to a reviewer

/**
 * Permissions without a line, and lines without a permission, one sentence each.
 * @param permissions what the manifests of all browsers ask for: some names differ
 */
export function justificationProblems(permissions: readonly string[], why: ReadonlyMap<string, string>): string[] {
  return [
    ...permissions
      .filter((permission) => (why.get(permission) ?? '').split(/\s+/).length < LEAST_WORDS)
      .map((permission) => `docs/store/PERMISSIONS.md does not say what ${permission} is for.`),
    ...[...why.keys()]
      .filter((permission) => !permissions.includes(permission))
      .map((permission) => `docs/store/PERMISSIONS.md justifies ${permission}, which no manifest asks for.`),
  ];
}
