/**
 * Something went wrong that the person can be told in one clear sentence. `message` is that sentence; `code` is stable
 * and kebab-case, so that callers and tests need not compare prose.
 */
export class UserError extends Error {
  readonly code: string;
  /** One line a problem, each naming its field by path, when there are several. */
  readonly details: string[];
  constructor(code: string, message: string, details: string[] = []) {
    super(message);
    this.name = 'UserError';
    this.code = code;
    this.details = details;
  }
}
