import type { Actor } from './actors.ts';

/** A row of the SMS journal (A2/F6). */
export type Sms = { id: string; code: string | null; phone: string | null; text: string | null; person: { id: string } | null };

const JOURNAL = `query SmsJournal($after: String) {
  smsJournal(first: 100, after: $after, orderBy: OLDEST) {
    nodes { id code phone text person { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

type Page = { smsJournal: { nodes: Sms[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };

/** Reads the journals of several departments; each call returns the new rows. */
export function watchSms(specialists: readonly Actor[]): () => Promise<Sms[]> {
  const seen = new Set<string>();
  return async () => {
    const fresh: Sms[] = [];
    for (const specialist of specialists) {
      for (const sms of await readJournal(specialist)) {
        if (seen.has(sms.id)) continue;
        seen.add(sms.id);
        fresh.push(sms);
      }
    }
    return fresh;
  };
}

async function readJournal(specialist: Actor): Promise<Sms[]> {
  const rows: Sms[] = [];
  let after: string | null = null;
  for (;;) {
    const { smsJournal }: Page = await specialist.ask<Page>(JOURNAL, { after });
    rows.push(...smsJournal.nodes);
    if (!smsJournal.pageInfo.hasNextPage) return rows;
    after = smsJournal.pageInfo.endCursor;
  }
}
