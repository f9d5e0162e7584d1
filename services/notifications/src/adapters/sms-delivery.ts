import { Unavailable } from '@aleumet/domain';

/** One SMS on its way to the network. */
export type OutgoingSms = {
  /** Id of the SMS: the gateway sends every id once, however often it is handed over. */
  id: string;
  /** `+77012345678`. */
  number: string;
  text: string;
  sender: 'E_SOBES' | 'STATE_CORPORATION';
};

/** `REFUSED`: the gateway will never take it, for example because the number does not exist. */
export type Handover = 'TAKEN' | 'REFUSED';

/** Hands SMS over to the network; throws `Unavailable` when it is not known whether the gateway took it. */
export type SmsDelivery = {
  /** `sub` in the tokens of this gateway: its reports and replies are taken, for what it was handed. */
  gateway: string;
  send: (sms: OutgoingSms) => Promise<Handover>;
};

export type SmsGatewayOptions = {
  /** Address that takes `POST {id, number, text, sender}`. */
  url: string;
  /** `sub` in the gateway's own tokens. */
  gateway: string;
  /** Bearer token of the portal at the gateway. */
  token?: string | undefined;
  /** Real time to wait for an answer. */
  timeoutMilliseconds?: number;
};

/** Everything else may be a fault of ours or of the way there, and is tried again: also 401 and 404. */
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

/** Where there is no gateway: every SMS counts as given as soon as it stands in the journal. In the demo `gateway` plays one. */
export function createJournalOnly(gateway = 'none'): SmsDelivery {
  return { gateway, send: async () => 'TAKEN' };
}

function notAnswering(cause: unknown): never {
  throw new Unavailable('SMS gateway', { cause });
}
