import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Where npm finds a package from the folder of another: beside it, or in a node_modules further out. */
function placeOf(name: string, from: string, locked: Readonly<Record<string, Locked>>): string {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (locked[place]) return place;
    if (folder === '') throw new Error(`package-lock.json does not hold ${name}.`);
  }
}

/** The packages whose code the extension holds: all that its dependencies need, by their place. */
export function shippedPackages(locked: Readonly<Record<string, Locked>>): string[] {
  const found = new Set<string>();
  const add = (names: readonly string[], from: string) => {
    for (const name of names) {
      const place = placeOf(name, from, locked);
      if (found.has(place)) continue;
      found.add(place);
      add(Object.keys(locked[place]!.dependencies ?? {}), place);
    }
  };
  add(Object.keys(locked['']!.dependencies ?? {}), '');
  return [...found].sort();
}

const LICENCE_FILE = /^(licen[cs]e|ofl|notice|copying)[^/]*$/i;

/**
 * Our own licence and those of all libraries and fonts in the extension, as one text: their licences allow to pass them on
 * together with their words only. Of packages that bring no such file, what their package.json says.
 * @param root the checkout, with its packages installed
 */
export function licencesText(root: string): string {
  const read = (...path: string[]) =>
    readFileSync(join(root, ...path), 'utf8')
      .replace(/\r\n/g, '\n')
      .trim();
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  const parts = shippedPackages(packages).map((place) => {
    const { name, author } = JSON.parse(read(place, 'package.json')) as {
      name: string;
      author?: string | { name: string };
    };
    const { version, license = '' } = packages[place]!;
    const files = readdirSync(join(root, place))
      .filter((file) => LICENCE_FILE.test(file))
      .sort();
    const by = typeof author === 'string' ? author : (author?.name ?? '');
    const words = files.map((file) => read(place, file));
    return [
      `${name} ${version} (${license})`,
      ...(words.length > 0 ? words : [`By ${by || 'its contributors'}.`]),
    ].join('\n\n');
  });
  return `${[`CoolClaim\n\n${read('LICENSE')}`, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
