import * as z from 'zod/mini';
import { UserError } from '../errors';
import type { AnswerOf, Protocol, RequestOf } from '../messages';
import { badMessage, type Channel, type Envelope, errorOf, type Reply, refusal } from './wire';

/** One function for each message; it gets the checked body and what is known about the sender. */
export type Handlers<P extends Protocol, Context> = {
  [K in keyof P]: (
    body: z.output<P[K]['request']>,
    context: Context,
  ) => Promise<z.input<P[K]['answer']>> | z.input<P[K]['answer']>;
};

const replySchema = z.union([
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error: z.object({ code: z.string(), message: z.string(), details: z.array(z.string()) }),
  }),
]);

const checked = <S extends z.core.$ZodType>(schema: S, value: unknown, what: string): z.output<S> => {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  throw badMessage(parsed.error.issues.map((issue) => `${[what, ...issue.path].join('.')}: ${issue.message}`));
};

/** Wraps a request after checking it against its schema. Throws UserError 'bad-message'. */
export function makeRequest<P extends Protocol, K extends keyof P & string>(
  channel: Channel,
  protocol: P,
  type: K,
  body: RequestOf<P, K>,
): Envelope {
  return { coolclaim: channel, type, body: checked(protocol[type]!.request, body, type) };
}

/** The checked answer inside a reply; an error that crossed is thrown again as the UserError it was. */
export function readReply<P extends Protocol, K extends keyof P & string>(
  protocol: P,
  type: K,
  raw: unknown,
): AnswerOf<P, K> {
  if (raw === undefined || raw === null) {
    throw new UserError('no-answer', 'The other part of CoolClaim did not answer. Reload the page and try again.');
  }
  const reply = checked(replySchema, raw, type);
  if (!reply.ok) throw errorOf(reply.error);
  return checked(protocol[type]!.answer, reply.answer, type) as AnswerOf<P, K>;
}

/** Runs the handler of one request; body and answer are checked. Never rejects. */
export async function answerRequest<P extends Protocol, Context>(
  protocol: P,
  handlers: Handlers<P, Context>,
  envelope: Envelope,
  context: Context,
): Promise<Reply> {
  try {
    const { type } = envelope;
    const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined;
    if (!Object.hasOwn(protocol, type) || !handler) throw badMessage([`unknown: ${type}`]);
    const body = checked(protocol[type]!.request, envelope.body, type) as z.output<P[keyof P]['request']>;
    return { ok: true, answer: checked(protocol[type]!.answer, await handler(body, context), type) };
  } catch (error) {
    return refusal(error);
  }
}
