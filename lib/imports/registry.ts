import { UserError } from '../errors';
import { migrateProfile } from '../profile/migrate';
import { looksLikeBackup, openBackup } from '../vault/backup';
import { readBillPdf } from './bill/read';
import { readCsv } from './csv/read';
import { readFhir } from './fhir/read';
import { isRecord } from './fhir/resources';
import { isPdf, type Opened } from './opened';
import { readProfiles } from './profileFile';
import type { FormatId, Reading } from './types';

/** What reading a file needs from around it. */
export interface Around {
  today: string; // ISO
  /** What she typed to open a backup; '' with all others. */
  passphrase: string;
}

/** One kind of file that is read. A new one is a row here, its fixtures, and its test. */
export interface Format {
  id: FormatId;
  is: (file: Opened) => boolean;
  /** Whether several files of this kind are read as one. */
  several: boolean;
  read: (files: readonly Opened[], around: Around) => Promise<Reading>;
}

const hasType = (value: unknown) => isRecord(value) && typeof value.resourceType === 'string';

export const FORMATS: readonly Format[] = [
  {
    id: 'backup',
    is: ({ text }) => looksLikeBackup(text),
    several: false,
    read: async ([file], { passphrase }) => {
      const { profiles } = await openBackup(file!.text, passphrase);
      if (profiles.length === 0) throw new UserError('import-no-profile', 'This backup holds no profile.');
      return readProfiles(profiles, file!.name, 'backup');
    },
  },
  {
    id: 'profile',
    is: ({ json }) => isRecord(json) && !hasType(json) && 'schema' in json && 'patient' in json,
    several: false,
    read: async ([file]) => readProfiles([migrateProfile(file!.json)], file!.name, 'profile'),
  },
  {
    id: 'fhir',
    is: ({ json }) => hasType(json) || (Array.isArray(json) && json.some(hasType)),
    several: true,
    read: async (files, { today }) =>
      readFhir(
        files.map(({ json }) => json),
        today,
      ),
  },
  {
    id: 'bill',
    is: isPdf,
    several: false,
    read: async ([file]) => readBillPdf(file!.bytes),
  },
  {
    id: 'csv',
    // a text that is nothing else; one without known headings is told so
    is: ({ text, json, name }) =>
      text.trim() !== '' && json === undefined && !/^\s*[[{]/.test(text) && !/\.(?:json|ndjson)$/i.test(name),
    several: false,
    read: async ([file]) => readCsv(file!.text),
  },
];
