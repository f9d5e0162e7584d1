import type { Branded } from './brand.ts';
import { InvalidInput } from './refusal.ts';

/** UUID in lower case. Clients supply a UUIDv7; what a message creates has a UUIDv5 computed from its cause. */
export type Id<Name extends string> = Branded<string, Name>;

export type PersonId = Id<'PersonId'>;
export type DepartmentId = Id<'DepartmentId'>;
export type SpecialistId = Id<'SpecialistId'>;
export type ApplicationId = Id<'ApplicationId'>;
export type InvitationId = Id<'InvitationId'>;
export type IrpId = Id<'IrpId'>;
export type MeasureId = Id<'MeasureId'>;
export type EntryId = Id<'EntryId'>;
export type ProviderId = Id<'ProviderId'>;
export type OfferId = Id<'OfferId'>;
export type BedId = Id<'BedId'>;
export type ContractId = Id<'ContractId'>;
export type OrderId = Id<'OrderId'>;
export type ActId = Id<'ActId'>;
export type ReservationId = Id<'ReservationId'>;
export type ClaimId = Id<'ClaimId'>;
export type MessageId = Id<'MessageId'>;

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Reads a UUID and returns it with the type that the context expects: `const orderId: OrderId = id(input.orderId, 'orderId')`. */
export function id<Name extends string>(text: string, path = 'id'): Id<Name> {
  const lower = text.toLowerCase();
  if (!FORM.test(lower)) throw new InvalidInput(path, 'NOT_A_UUID');
  return lower as Id<Name>;
}
