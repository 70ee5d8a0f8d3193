import { acceptText, type FileFacts } from './accepts';
import { sizeText } from './sizeLimit';

/** Why a control gets no file: what it takes, and that nothing was attached; `size`, `guess` and `total` without their end. */
export const REFUSED_FILE = {
  type: ({ name, type }: FileFacts, accept: string) =>
    `This upload box takes only ${acceptText(accept)}, and “${name}” is a ${acceptText(type)}; nothing was attached.`,
  pdfOnly: ({ name, type }: FileFacts) =>
    `This upload box takes only PDF, and “${name}” is a ${acceptText(type)}; nothing was attached.`,
  size: ({ name, size }: FileFacts, limit: number) =>
    `This upload box takes files up to ${sizeText(limit)}, and “${name}” has ${sizeText(size)}; nothing was attached`,
  guess: ({ name, size }: FileFacts, limit: number) =>
    `This page does not say how large a file may be; most take ${sizeText(limit)}, and “${name}” has ${sizeText(size)}; nothing was attached`,
  offer: '‘Attach’ in the checklist makes a smaller copy.',
  total: (size: number, limit: number) =>
    `This upload box takes ${sizeText(limit)} in all, and your files have ${sizeText(size)}; nothing was attached`,
  offerOf: ({ name }: Pick<FileFacts, 'name'>) => `‘Attach’ in the checklist makes a smaller copy of “${name}”.`,
  fewer: ({ name }: Pick<FileFacts, 'name'>) => `make “${name}” smaller, or attach fewer files yourself.`,
  several: (names: readonly string[]) =>
    `This upload box takes one file, and ${names.map((name) => `“${name}”`).join(' and ')} would belong there: put them into one PDF, or attach the one it asks for yourself.`,
} as const;
