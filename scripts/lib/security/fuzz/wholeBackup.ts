import { type Backup, backupDamaged, backupHead, withBackup } from '../../../../lib/vault/backup.ts';
import { partsFor } from '../../../../lib/vault/documents.ts';
import { PASSPHRASE } from '../../../../tests/unit/vault/testVault.ts';
import { digest } from './readAll.ts';

/** A backup with the SHA-256 of each part of its files, in order. */
export interface WholeBackup {
  backup: Backup;
  parts: string[];
}

/** Everything in a backup file, as restoring reads it. Throws what opening it throws, and 'backup-damaged' for a part. */
export function openWhole(text: string): Promise<WholeBackup> {
  const lines = text.split('\n').slice(1);
  return withBackup(backupHead(text), PASSPHRASE, async ({ backup, openLine }) => {
    const parts: string[] = [];
    for (const document of backup.documents ?? []) {
      for (let index = 0; index < partsFor(document.size); index++) {
        const line = lines[parts.length]?.trim();
        const part = line && (await openLine(document, index, line));
        if (!part) throw backupDamaged();
        parts.push(digest(part));
      }
    }
    return { backup, parts };
  });
}
