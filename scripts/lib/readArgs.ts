import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UserError } from '../../lib/errors.ts';

/**
 * A command line read by its options, each refused with one sentence that says what is wrong with it.
 * @throws UserError 'usage' for an option that does not exist, lacks its value or takes none, and for words between the
 * options unless `allowPositionals`
 */
export function readArgs<const T extends ParseArgsOptionsConfig>(args: string[], options: T, allowPositionals = true) {
  const names = Object.keys(options).map((name) => `--${name}`);
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && !allowPositionals) {
      refuse(`“${token.value}” is no option; the options are ${names.join(', ')}.`);
    }
    if (token.kind !== 'option') continue;
    const known = options[token.name];
    if (!known) {
      refuse(`There is no option ${token.rawName}; the options are ${names.join(', ')}.`);
    } else if (known.type === 'string' && (!token.value || (!token.inlineValue && token.value.startsWith('-')))) {
      refuse(`The option ${token.rawName} needs a value after it.`);
    } else if (known.type === 'boolean' && token.value !== undefined) {
      refuse(`The option ${token.rawName} takes no value.`);
    }
  }
  return parseArgs({ args, options, allowPositionals: true });
}

/** The value of an option when it is one of those there are; '' where it was not given. */
export function oneOf<T extends string>(what: string, value: string, known: readonly T[]): T | '' {
  if (value === '' || known.includes(value as T)) return value as T | '';
  return refuse(`There is no ${what} called ${value}; choose ${known.join(', ')}.`);
}

function refuse(sentence: string): never {
  throw new UserError('usage', sentence);
}
