import { Unavailable } from '@aleumet/domain';
import { z } from 'zod';

/** The data that a state register may hold of a person (A2-7a, A2/F3-8). */
export type RegisterName =
  | 'IDENTITY_DOCUMENT'
  | 'DISABILITY'
  | 'PROGRAMME_MEASURES'
  | 'RESIDENCE'
  | 'WORK_INJURY'
  | 'EMPLOYER_CEASED';

/** What is asked: one register about one person. `requestId` is the same when the question is put again. */
export type RegisterQuestion = { requestId: string; register: RegisterName; iin: string };

/** `document`: the electronic document, field by field, when the register holds the data. */
export type RegisterReply = { source: string; found: boolean; document: Readonly<Record<string, string>> };

/** The information systems of the state, behind the e-government gateway. A silent one is `Unavailable`: ask again later. */
export type StateRegisters = { ask: (question: RegisterQuestion) => Promise<RegisterReply> };

const reply = z.object({ source: z.string().min(1), found: z.boolean(), document: z.record(z.string(), z.string()).default({}) });

export type HttpRegistersOptions = { url: string; timeoutMilliseconds?: number };

/** The client of a gateway that answers `POST <url>/<register>` with JSON. */
export function createHttpRegisters({ url, timeoutMilliseconds = 10_000 }: HttpRegistersOptions): StateRegisters {
  return {
    ask: async ({ requestId, register, iin }) => {
      try {
        const response = await fetch(`${url}/${register}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-request-id': requestId },
          body: JSON.stringify({ iin }),
          signal: AbortSignal.timeout(timeoutMilliseconds),
        });
        if (!response.ok) throw new Error(`status ${response.status}`);
        return reply.parse(await response.json());
      } catch (cause) {
        throw new Unavailable(`state register ${register}`, { cause });
      }
    },
  };
}
