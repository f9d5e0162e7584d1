import { Unavailable } from '@aleumet/domain';

/** An SMS to be sent. */
export type OutgoingSms = {
  /** Id of the SMS: the gateway sends each id once, however often it receives it. */
  id: string;
  /** `+77012345678`. */
  number: string;
  text: string;
  sender: 'E_SOBES' | 'STATE_CORPORATION';
};

/** `REFUSED`: the gateway will never accept it, for example because the number does not exist. */
export type Handover = 'TAKEN' | 'REFUSED';

/** Sends SMS to the network. Throws `Unavailable` when it is not known whether the gateway accepted it. */
export type SmsDelivery = {
  /** `sub` in the tokens of this gateway, which may report on and forward replies to the SMS that it was given. */
  gateway: string;
  send: (sms: OutgoingSms) => Promise<Handover>;
};

export type SmsGatewayOptions = {
  /** Address that accepts `POST {id, number, text, sender}`. */
  url: string;
  /** `sub` in the gateway's own tokens. */
  gateway: string;
  /** Bearer token of the portal at the gateway. */
  token?: string | undefined;
  /** Time limit for an answer, in real time. */
  timeoutMilliseconds?: number;
};

/** Any other status may be caused by a bug or the network, and is retried, including 401 and 404. */
const REFUSALS = new Set([400, 422]);
const ALREADY_TAKEN = 409;

/** An SMS gateway over HTTP. */
export function createSmsGateway({ url, gateway, token, timeoutMilliseconds = 10_000 }: SmsGatewayOptions): SmsDelivery {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return {
    gateway,
    send: async (sms) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': sms.id, ...authorization };
      const signal = AbortSignal.timeout(timeoutMilliseconds);
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(sms), signal }).catch(notAnswering);
      await response.body?.cancel();
      if (response.ok || response.status === ALREADY_TAKEN) return 'TAKEN';
      if (REFUSALS.has(response.status)) return 'REFUSED';
      throw new Unavailable(`SMS gateway (${response.status})`);
    },
  };
}

/** Used without a gateway: every SMS counts as sent as soon as it is in the journal. In the demo, `gateway` simulates one. */
export function createJournalOnly(gateway = 'none'): SmsDelivery {
  return { gateway, send: async () => 'TAKEN' };
}

function notAnswering(cause: unknown): never {
  throw new Unavailable('SMS gateway', { cause });
}
