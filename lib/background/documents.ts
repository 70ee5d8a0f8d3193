import { ofClaim } from '../checklist/documents';
import type { ChecklistItem } from '../checklist/types';
import { copiesOf } from '../documents/smaller';
import type { DocumentList } from '../messages';
import type { AskHandlers } from '../messaging/handleAsk';
import type { Attachments } from '../plan/attach';
import { portalByPayerName } from '../portals/registry';
import { uploadGuard } from '../portals/uploadGuard';
import type { Profile } from '../profile/schema';
import { fromBase64, toBase64 } from '../vault/bytes';
import {
  addDocument,
  changeDocument,
  listDocuments,
  putPart,
  readPart,
  removeDocument,
  type StoredDocument,
} from '../vault/documents';
import { listProfiles, readProfile } from '../vault/profiles';
import type { OpenVault } from '../vault/vault';
import type { Flow } from './flow';

type DocumentAsks = Extract<keyof AskHandlers, `documents.${string}`>;

async function listed(open: OpenVault): Promise<DocumentList> {
  const { documents, damaged } = await listDocuments(open);
  const claims: DocumentList['claims'] = [];
  const profiles = listProfiles(open.contents);
  for (const { id, label } of profiles) {
    const profile = await readProfile(open, id).catch(() => undefined);
    for (const course of profile?.courses ?? []) {
      const text = profiles.length > 1 ? `${label}: ${course.label}` : course.label;
      claims.push({ profile: id, course: course.id, text });
    }
  }
  return { documents: documents.map(({ schema: _, ...document }) => document), damaged, claims };
}

/** What the options page may ask about stored files. */
export function documentHandlers({
  vault,
  files,
  records,
  today,
}: Pick<Flow, 'vault' | 'files' | 'records' | 'today'>): Pick<AskHandlers, DocumentAsks> {
  /** What was reviewed before knew other files. */
  const change = async (work: (open: OpenVault) => Promise<unknown>): Promise<DocumentList> => {
    const list = await vault.use(async (open) => {
      await work(open);
      return listed(open);
    });
    await records.makeStale();
    return list;
  };
  return {
    'documents.list': () => vault.use(listed),
    'documents.part': async ({ file, index, size, data }) => {
      await vault.use((open) => putPart(open, files, { file, index, size, data: fromBase64(data) }));
      return {};
    },
    'documents.add': (given) => {
      const add = (open: OpenVault) => addDocument(open, files, { ...given, added: today() });
      if (given.smallerOf === undefined) return change(add);
      // every plan of before still holds: the box that wants the copy is planned again when she presses
      return vault.use(async (open) => {
        await add(open);
        return listed(open);
      });
    },
    'documents.change': ({ id, ...said }) => change((open) => changeDocument(open, id, said)),
    'documents.remove': ({ id }) => change((open) => removeDocument(open, files, id)),
    'documents.read': async ({ id, index }) => ({
      data: toBase64(await vault.use((open) => readPart(open, files, id, index))),
    }),
  };
}

/** The stored files of one claim. */
export const claimDocuments = async (open: OpenVault, profileId: string, courseId: string): Promise<StoredDocument[]> =>
  ofClaim((await listDocuments(open)).documents, profileId, courseId);

/** What can be attached to a claim, and what its checklist wants. */
export async function attachmentsOf(
  open: OpenVault,
  profile: Profile,
  courseId: string,
  checklistFor: (documents: readonly StoredDocument[]) => readonly ChecklistItem[],
): Promise<Attachments> {
  const stored = (await listDocuments(open)).documents;
  const documents = (await claimDocuments(open, profile.id, courseId)).map((document) => ({
    ...document,
    smaller: copiesOf(stored, document),
  }));
  const required = checklistFor(documents)
    .filter((item) => item.required === 'required' && item.state !== 'not-needed')
    .map(({ id }) => id);
  const { bytes } = uploadGuard(portalByPayerName(profile.coverage.payerName));
  return { documents, required, most: bytes.value };
}
