import { phone } from '@aleumet/domain';
import { applyIdentity, applyOnce, causeOf, eraseIdentity, reaction, reactionToErasure, toIdentity } from '@aleumet/messaging';
import {
  fromBinary,
  type Identity,
  IdentitySchema,
  nameIn,
  NumberOwner,
  NumberSource,
  SealedContactsSchema,
} from '@aleumet/proto-events';
import type { Deps } from '../deps.ts';
import { applyContact, eraseContact } from '../replicas/contact.ts';
import { eraseFromJournal } from '../sms/erase-from-journal.ts';
import type { KnownNumber } from '../sms/sms.ts';

/** Stores a person as published by applicants: identity, and telephone numbers, which only this service can decrypt. */
export const onIdentity = reaction(IdentitySchema, async (event, message, { db, openSealed }: Deps) => {
  const numbers = toNumbers(event, openSealed);
  await applyOnce(db, causeOf(message), async (tx) => {
    await applyIdentity(tx, toIdentity(event), message.sequence);
    await applyContact(tx, event.personId, { numbers, version: message.sequence });
  });
});

/** Deletes a person whom applicants has erased: rows of the journal remain, without the number. */
export const onIdentityErased = reactionToErasure(IdentitySchema, async (message, { db }: Deps) =>
  applyOnce(db, causeOf(message), async (tx) => {
    await eraseIdentity(tx, message.key);
    await eraseContact(tx, message.key, message.sequence);
    await eraseFromJournal(tx, message.key);
  }),
);

function toNumbers({ sealed, personId }: Identity, openSealed: Deps['openSealed']): KnownNumber[] {
  if (sealed.length === 0) return [];
  return fromBinary(SealedContactsSchema, openSealed(sealed, personId)).numbers.map(({ number, source, owner }) => ({
    number: phone(number, 'number'),
    source: nameIn(NumberSource, source, 'source'),
    owner: nameIn(NumberOwner, owner, 'owner'),
  }));
}
