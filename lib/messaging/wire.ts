import { UserError } from '../errors';

/** Which of the three directions of `lib/messages.ts` a message belongs to; other messages are not ours. */
export type Channel = 'ask' | 'panel' | 'page';

/** The channel, the message's name and its body. */
export interface Envelope {
  coolclaim: Channel;
  type: string;
  body: unknown;
}

interface Refusal {
  ok: false;
  error: { code: string; message: string; details: string[] };
}

export type Reply = { ok: true; answer: unknown } | Refusal;

/** Sentences of errors that cross as a code only, to keep the scripts in pages small. */
const SENTENCES: Record<string, string> = {
  'bad-message': 'Two parts of CoolClaim did not understand each other. Reload the page and try again.',
  internal: 'Something went wrong inside CoolClaim. Please try again.',
  'no-such-field': 'This field is not on the page any more.',
  'no-panel': 'This page lets no panel stand in it. The results are here, and the checklist is in the options.',
};

export const badMessage = (details: string[] = []) => errorOf({ code: 'bad-message', message: '', details });

/** The error that crossed, as the person can be told it. */
export const errorOf = ({ code, message, details }: Refusal['error']): UserError =>
  new UserError(code, message || SENTENCES[code] || SENTENCES.internal!, details);

/** The envelope in `raw` when it is one of this channel, else undefined. Its body is still unchecked. */
export function openEnvelope(raw: unknown, channel: Channel): Envelope | undefined {
  const envelope = raw as Partial<Envelope> | null | undefined;
  if (envelope?.coolclaim !== channel || typeof envelope.type !== 'string') return undefined;
  return { coolclaim: channel, type: envelope.type, body: envelope.body };
}

/** An error as it crosses: what the person can be told, and nothing about the inside for anything else. */
export function refusal(error: unknown): Reply {
  if (error instanceof UserError) {
    return { ok: false, error: { code: error.code, message: error.message, details: error.details } };
  }
  console.error('CoolClaim:', error);
  return { ok: false, error: { code: 'internal', message: SENTENCES.internal!, details: [] } };
}
