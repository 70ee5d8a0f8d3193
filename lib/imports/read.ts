import { UserError } from '../errors';
import { MOST_BYTES, type Opened, openFiles } from './opened';
import { KNOWN_REFUSALS } from './refusals';
import { type Around, FORMATS, type Format } from './registry';
import type { FormatId, Reading } from './types';

export { MOST_BYTES };

function unknown({ name, text, json }: Opened): UserError {
  if (json === undefined && (/^\s*[[{]/.test(text) || /\.(?:json|ndjson)$/i.test(name))) {
    return new UserError(
      'import-not-json',
      'This file is not JSON, so it is not a CoolClaim profile nor an export of health data. It may have been cut off: download it again.',
    );
  }
  if (json !== undefined) {
    return new UserError(
      'import-other-json',
      'This is not a CoolClaim profile, and no FHIR resource either, so nothing can be taken from it.',
    );
  }
  return new UserError(
    'import-unknown',
    'CoolClaim does not read this kind of file. It reads FHIR (JSON), a table (CSV), an itemized bill (PDF with text), and its own profiles and backups.',
  );
}

function formatOf(file: Opened): Format {
  const refusal = KNOWN_REFUSALS.find(({ is }) => is(file));
  if (refusal) throw refusal.error(file);
  const format = FORMATS.find(({ is }) => is(file));
  if (!format) throw unknown(file);
  return format;
}

/** Files that were opened and are all of one kind. */
export interface Picked {
  format: FormatId;
  read: (around: Around) => Promise<Reading>;
}

/**
 * Opens what she picked and says what it is; nothing is taken from it yet. Throws a UserError whose sentence says what
 * she can bring instead.
 */
export async function pick(files: readonly File[]): Promise<Picked> {
  const opened = await openFiles(files);
  const [first] = opened;
  if (!first) throw new UserError('import-empty', 'No file was chosen.');
  const formats = new Set(opened.map(formatOf));
  const [format] = formats;
  if (formats.size > 1 || (opened.length > 1 && !format!.several)) {
    throw new UserError(
      'import-mixed',
      'Choose these files one after the other: only FHIR files can be read together.',
    );
  }
  return { format: format!.id, read: (around) => format!.read(opened, around) };
}
