import { line, prose, Unavailable, UnreadableAnswer } from '@aleumet/domain';
import { z } from 'zod';

/** Data that a state register may have about a person (A2-7a, A2/F3-8). */
export type RegisterName =
  | 'IDENTITY_DOCUMENT'
  | 'DISABILITY'
  | 'PROGRAMME_MEASURES'
  | 'RESIDENCE'
  | 'WORK_INJURY'
  | 'EMPLOYER_CEASED';

/** A request to one register about one person. `requestId` is the same when the request is repeated. */
export type RegisterQuestion = { requestId: string; register: RegisterName; iin: string };

/** `document`: the electronic document, field by field, when the register holds the data. */
export type RegisterReply = { source: string; found: boolean; document: Readonly<Record<string, string>> };

/**
 * The state information systems, called through the e-government gateway. Throws `Unavailable` when one does not respond, and
 * `UnreadableAnswer` when its answer cannot be stored.
 */
export type StateRegisters = { ask: (question: RegisterQuestion) => Promise<RegisterReply> };

const MOST_BYTES = 100_000;
const MOST_FIELDS = 100;
const fields = z
  .record(
    z.string().transform((name) => line(name)),
    z.string().transform((text) => prose(text)),
  )
  .refine((document) => Object.keys(document).length <= MOST_FIELDS);
const reply = z.object({ source: z.string().transform((text) => line(text)), found: z.boolean(), document: fields.default({}) });

export type HttpRegistersOptions = { url: string; timeoutMilliseconds?: number };

/** Creates the client of a gateway that answers `POST <url>/<register>` with JSON. */
export function createHttpRegisters({ url, timeoutMilliseconds = 10_000 }: HttpRegistersOptions): StateRegisters {
  return {
    ask: async ({ requestId, register, iin }) => {
      const system = `state register ${register}`;
      try {
        const response = await fetch(`${url}/${register}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-request-id': requestId },
          body: JSON.stringify({ iin }),
          signal: AbortSignal.timeout(timeoutMilliseconds),
        });
        if (!response.ok) throw new Error(`status ${response.status}`);
        return readReply(await readBytes(response), system);
      } catch (cause) {
        throw cause instanceof UnreadableAnswer ? cause : new Unavailable(system, { cause });
      }
    },
  };
}

/** Returns the body up to the maximum length of an answer plus one byte, which is enough to detect a longer one. */
async function readBytes({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** The cause is not attached, because it quotes personal data. */
function readReply(bytes: Uint8Array, system: string): RegisterReply {
  if (bytes.length > MOST_BYTES) throw new UnreadableAnswer(system);
  try {
    return reply.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new UnreadableAnswer(system);
  }
}
