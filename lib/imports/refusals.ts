import { UserError } from '../errors';
import { isRecord } from './fhir/resources';
import { isZip, type Opened } from './opened';

/** The part of a portal that gives FHIR goes by many names, so the sentences give two. */
const ASK = 'ask for your data as FHIR (JSON), which portals also call “share my claims data” or “Patient Access”';

/** The names of the files in a zip, from its central directory (PKWARE APPNOTE 4.3.12). */
function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length && names.length < 2000; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).toLowerCase());
    at += 45 + length;
  }
  return names;
}

const ccda = () =>
  new UserError(
    'import-ccda',
    `This is a summary of care (C-CDA), which tells doctors about your health but not insurers about a claim: in your insurer’s portal ${ASK}.`,
  );

const officeFile = () =>
  new UserError(
    'import-office',
    'This is a file of an office program, which CoolClaim does not read: save a table as CSV, or a bill as PDF, and choose that file.',
  );

function zipError({ bytes }: Opened): UserError {
  const names = namesInZip(bytes);
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.xml$/)) {
    return new UserError('import-xlsx', 'This is an Excel workbook: save the sheet as CSV and choose that file.');
  }
  if (has(/^word\/|^ppt\/|^content\.xml$|^index\/.*\.iwa$/)) return officeFile();
  if (has(/\.(?:json|ndjson|pdf|csv)$/) || !has(/\.xml$/)) {
    return new UserError('import-zip', 'This is a zip file: unpack it and choose the files in it.');
  }
  return ccda();
}

/** A kind of file that is known and not read: what she can bring instead. */
export interface KnownRefusal {
  id: string;
  is: (file: Opened) => boolean;
  error: (file: Opened) => UserError;
}

/** Word, Excel and PowerPoint before 2007 (MS-CFB). */
const isOldOffice = ({ bytes }: Opened) => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
const startsLike = (text: string, pattern: RegExp) => pattern.test(text.slice(0, 20_000));
const isPicture = ({ bytes }: Opened) =>
  (bytes[0] === 0xff && bytes[1] === 0xd8) ||
  (bytes[0] === 0x89 && bytes[1] === 0x50) ||
  String.fromCharCode(...bytes.subarray(4, 8)) === 'ftyp';

export const KNOWN_REFUSALS: readonly KnownRefusal[] = [
  {
    id: 'ccda',
    is: ({ text }) => startsLike(text, /<(?:\w+:)?ClinicalDocument[\s>]/),
    error: ccda,
  },
  {
    id: 'fhir-xml',
    is: ({ text }) => startsLike(text, /<[^>]*\bxmlns\s*=\s*["']http:\/\/hl7\.org\/fhir["']/),
    error: () => new UserError('import-fhir-xml', 'This is FHIR as XML: ask the portal for the same data as JSON.'),
  },
  {
    id: 'zip',
    is: isZip,
    error: zipError,
  },
  {
    id: 'old-office',
    is: isOldOffice,
    error: officeFile,
  },
  {
    id: 'picture',
    is: isPicture,
    error: () =>
      new UserError(
        'import-scan',
        'This is a picture, and CoolClaim does not read pictures: ask for the bill as a PDF with text, or type its lines in.',
      ),
  },
  {
    id: 'markup',
    is: ({ text }) => /^\s*</.test(text),
    error: () =>
      new UserError('import-markup', `This file is a web page or XML, which CoolClaim does not read: ${ASK}.`),
  },
  {
    id: 'portal-file',
    is: ({ json }) => isRecord(json) && json.format === 'coolclaim-portal',
    error: () => new UserError('import-portal-file', 'This is a portal file of CoolClaim: it is imported under Sites.'),
  },
];
