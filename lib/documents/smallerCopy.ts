import { UserError } from '../errors';
import { drawPicture } from './images';
import { firstThatFits, smallerName, smallerType, TOO_LARGE_STILL } from './smaller';
import { smallerPdf } from './smallerPdf';

/**
 * A copy of a stored file with at most `limit` bytes, as little changed as that allows: pictures and the photos of a PDF
 * are drawn anew. Throws UserError 'not-smaller', 'nothing-to-shrink', 'picture-unreadable', 'picture-blocked', 'copy-locked' or 'copy-damaged'.
 * @param gray in shades of gray, as some insurers ask for
 * @param onProgress how far it is at most, from 0 to 1
 */
export async function smallerCopy(
  file: Blob,
  name: string,
  { limit, gray = false }: { limit: number; gray?: boolean },
  onProgress: (done: number) => void,
): Promise<File> {
  const type = smallerType(file.type);
  const bytes =
    type === 'application/pdf'
      ? await smallerPdf(
          new Uint8Array(await file.arrayBuffer()),
          name,
          limit,
          (picture, step) => drawPicture(picture, name, { ...step, gray }),
          onProgress,
        )
      : await firstThatFits(limit, async (step, at) => {
          onProgress(at / (at + 2));
          return (await drawPicture(file, name, { ...step, gray })).bytes;
        });
  if (!bytes) throw new UserError('not-smaller', TOO_LARGE_STILL(name, limit));
  return new File([bytes], smallerName(name, type), { type });
}
