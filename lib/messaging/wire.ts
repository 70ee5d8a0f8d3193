import * as z from 'zod/mini';

/** Which of the three directions of `lib/messages.ts` a message belongs to; other messages are not ours. */
export type Channel = 'ask' | 'panel' | 'page';

/** What really crosses: the channel, the message's name and its body. */
export interface Envelope {
  coolclaim: Channel;
  type: string;
  body: unknown;
}

export type Reply =
  | { ok: true; answer: unknown }
  | { ok: false; error: { code: string; message: string; details: string[] } };

const envelopeSchema = z.object({ coolclaim: z.string(), type: z.string(), body: z.optional(z.unknown()) });

export const replySchema = z.union([
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error: z.object({ code: z.string(), message: z.string(), details: z.array(z.string()) }),
  }),
]);

/** The envelope in `raw` when it is one of this channel, else undefined. */
export function openEnvelope(raw: unknown, channel: Channel): Envelope | undefined {
  const parsed = z.safeParse(envelopeSchema, raw);
  return parsed.success && parsed.data.coolclaim === channel ? (parsed.data as Envelope) : undefined;
}
