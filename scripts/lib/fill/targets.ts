import { closeSync, existsSync, globSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../../lib/errors.ts';
import { fromHere } from './options.ts';

/** One page or form to fill. `name` is what the person typed, or the file found in the folder she typed. */
export type Target =
  | { kind: 'url'; name: string; url: string }
  | { kind: 'html'; name: string; file: string }
  | { kind: 'pdf'; name: string; file: string /** Its path in the folder that was named. */; within?: string };

/** A scheme has two letters or more, so that C:\ stays a path. */
const isUrl = (text: string) => /^[a-z][a-z0-9+.-]+:/i.test(text);

function beginning(file: string): string {
  const buffer = Buffer.alloc(2048);
  const handle = openSync(file, 'r');
  try {
    return buffer.toString('latin1', 0, readSync(handle, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(handle);
  }
}

function fileTarget(name: string, file: string): Target {
  const start = beginning(file);
  if (start.includes('%PDF-')) return { kind: 'pdf', name, file };
  if (/\.(x?html?)$/i.test(file)) return { kind: 'html', name, file };
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|form)\b/i.test(start)) {
    return { kind: 'html', name, file };
  }
  throw new UserError('target-kind', `${name} is neither an HTML page nor a PDF form.`);
}

/** What an earlier run wrote there. */
const FILLED = /-filled(?:-\d+)?\.pdf$/i;

function folderTargets(name: string, folder: string): Target[] {
  const files = globSync('**/*.{html,htm,xhtml,pdf,HTML,HTM,PDF}', {
    cwd: folder,
    exclude: (entry) => entry === 'node_modules' || entry.startsWith('.'),
  })
    .filter((file) => !FILLED.test(file))
    .sort();
  if (files.length === 0) throw new UserError('target-empty', `The folder ${name} holds no HTML file and no PDF form.`);
  return files.map((file): Target => {
    const target = { name: join(name, file), file: join(folder, file) };
    return /\.pdf$/i.test(file) ? { kind: 'pdf', ...target, within: file } : { kind: 'html', ...target };
  });
}

/** What the words on the command line stand for. Throws a UserError naming the first that stands for nothing. */
export function findTargets(words: string[]): Target[] {
  return words.flatMap((word): Target[] => {
    if (isUrl(word) && !word.startsWith('file:')) {
      if (!URL.canParse(word)) throw new UserError('target-kind', `${word} is not a web address.`);
      return [{ kind: 'url', name: word, url: word }];
    }
    const path = word.startsWith('file:') ? fileURLToPath(word) : fromHere(word);
    if (!existsSync(path)) throw new UserError('target-missing', `There is no file or folder ${word}.`);
    return statSync(path).isDirectory() ? folderTargets(word, path) : [fileTarget(word, path)];
  });
}
