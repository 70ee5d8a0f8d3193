import { FILE_TYPES, type FileType } from './fileType';

/** What a page needs to know of a file before it takes it. */
export interface FileFacts {
  name: string;
  type: string; // MIME
  size: number; // bytes
}

const listed = (accept: string): string[] =>
  accept
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

const endingsOf = (type: string): readonly string[] => FILE_TYPES[type as FileType] ?? [];

/** Whether an upload control takes a file, by its `accept`; one without takes everything. */
export function takes(accept: string, { type }: Pick<FileFacts, 'type'>): boolean {
  const tokens = listed(accept);
  return (
    tokens.length === 0 ||
    tokens.some((token) =>
      token.startsWith('.')
        ? endingsOf(type).includes(token)
        : token === '*/*' || token === type || token.replace('/jpg', '/jpeg').replace('x-pdf', 'pdf') === type
          ? true
          : token.endsWith('/*') && type.startsWith(token.slice(0, -1)),
    )
  );
}

/** The name under which a control takes a file: a page may look at the ending, and know only one of those a type has. */
export function nameFor({ name, type }: Pick<FileFacts, 'name' | 'type'>, accept: string): string {
  const tokens = listed(accept);
  const endings = endingsOf(type);
  const own = endings.find((ending) => name.toLowerCase().endsWith(ending)) ?? '';
  if (tokens.includes(own) || tokens.some((token) => !token.startsWith('.'))) return name;
  const wanted = endings.find((ending) => tokens.includes(ending));
  return wanted ? name.slice(0, name.length - own.length) + wanted : name;
}

const NAMES: Record<string, string> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/jpg': 'JPEG',
  'image/png': 'PNG',
  'image/*': 'pictures',
};

/** What an `accept` says, in words: "PDF, JPEG or DOCX". */
export function acceptText(accept: string): string {
  const words = listed(accept).map((token) => {
    const type = Object.keys(FILE_TYPES).find((one) => endingsOf(one).includes(token));
    return NAMES[type ?? token] ?? token.replace(/^\.|^.*\//, '').toUpperCase();
  });
  const each = [...new Set(words)];
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} or ${each.at(-1)}`;
}
