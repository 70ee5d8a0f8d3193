import { useEffect, useRef, useState } from 'preact/hooks';
import { UserError } from '../../../lib/errors';
import type { Picked } from '../../../lib/imports/read';
import type { Found, Reading } from '../../../lib/imports/types';
import type { VaultStatus } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { emptyProfile } from '../../../lib/profile/empty';
import { parseProfile } from '../../../lib/profile/parse';
import type { Profile } from '../../../lib/profile/schema';
import { type Task, useTask } from '../../useTask';
import { useWords } from '../../words';
import { isoToday } from '../isoToday';
import { type Taken, takeInto, undo } from './take';

export type Target = 'active' | 'new';

/** What became of the last import. */
export type Outcome =
  | { kind: 'none' }
  | { kind: 'taken'; taken: Taken; label: string; count: number; whole: boolean }
  | { kind: 'undone' };

export interface Import {
  task: Task;
  picked: Picked | undefined;
  reading: Reading | undefined;
  /** Whose data; undefined until she has chosen among several. */
  found: Found | undefined;
  whose: string;
  target: Target;
  /** The profile it would go into, as it is stored now. */
  base: Profile | undefined;
  outcome: Outcome;
  open: (files: readonly File[]) => void;
  openBackup: (passphrase: string) => void;
  chooseWhose: (index: string) => void;
  chooseTarget: (target: Target) => void;
  take: (change: (profile: Profile) => Profile, count: number, isWhole: boolean) => void;
  takeBack: () => void;
  cancel: () => void;
}

/** One import from the files to the vault. Nothing is written before `take`. */
export function useImport(props: {
  status: VaultStatus;
  unsaved: boolean;
  onStatus: (status: VaultStatus) => void;
  onReplaced: () => void;
}): Import {
  const { t } = useWords();
  const active = props.status.activeProfile;
  const task = useTask();
  const [picked, setPicked] = useState<Picked>();
  const [reading, setReading] = useState<Reading>();
  const [whose, setWhose] = useState('');
  const [target, setTarget] = useState<Target>('new');
  const [base, setBase] = useState<Profile>();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const fresh = useRef(crypto.randomUUID());

  const found = reading?.people[reading.people.length === 1 ? 0 : Number(whose || -1)];

  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      if (!reading) return setBase(undefined);
      if (target === 'new' || !active) return setBase(emptyProfile(fresh.current));
      const stored = parseProfile((await ask('profile.get', { id: active })).json);
      if (isCurrent) setBase(stored);
    };
    read().catch(() => isCurrent && setBase(undefined));
    return () => {
      isCurrent = false;
    };
  }, [reading, target, active]);

  const forget = () => {
    setPicked(undefined);
    setReading(undefined);
    setWhose('');
    fresh.current = crypto.randomUUID();
  };
  const read = async (what: Picked, passphrase: string) => {
    const next = await what.read({ today: isoToday(), passphrase });
    // a profile of CoolClaim is mostly another claim, so that it comes beside what she has
    setTarget(what.format === 'profile' || what.format === 'backup' || !active ? 'new' : 'active');
    setReading(next);
  };

  return {
    task,
    picked,
    reading,
    found,
    whose,
    target,
    base,
    outcome,
    open: (files) => {
      forget();
      setOutcome({ kind: 'none' });
      void task.run(async () => {
        const { pick } = await import('../../../lib/imports/read');
        const what = await pick(files);
        setPicked(what);
        if (what.format !== 'backup') await read(what, '');
      });
    },
    openBackup: (passphrase) => {
      if (picked) void task.run(() => read(picked, passphrase));
    },
    chooseWhose: setWhose,
    chooseTarget: setTarget,
    take: (change, count, isWhole) => {
      void task.run(async () => {
        if (props.unsaved) throw new UserError('unsaved', t('imports.saveFirst'));
        const whole = isWhole ? found?.whole : undefined;
        const taken = await takeInto(target === 'active' ? active : '', base!, change, whole);
        const label = taken.status.profiles.find(({ id }) => id === taken.status.activeProfile)?.label ?? '';
        props.onStatus(taken.status);
        props.onReplaced();
        setOutcome({ kind: 'taken', taken, label, count, whole: whole !== undefined });
        forget();
      });
    },
    takeBack: () => {
      if (outcome.kind !== 'taken') return;
      void task.run(async () => {
        if (props.unsaved) throw new UserError('unsaved', t('imports.saveFirst'));
        props.onStatus(await undo(outcome.taken));
        props.onReplaced();
        setOutcome({ kind: 'undone' });
      });
    },
    cancel: () => {
      forget();
      task.clear();
    },
  };
}
