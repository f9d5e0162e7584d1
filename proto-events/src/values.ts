import { type Instant, instant, InvalidInput, type Money, money } from '@aleumet/domain';
import { create } from '@bufbuild/protobuf';
import { type Timestamp, timestampDate, timestampFromDate } from '@bufbuild/protobuf/wkt';
import { type Money as MoneyMessage, MoneySchema } from './gen/portal/types/v1/types_pb.ts';

/** Returns an amount in the form of events. */
export function toMoneyMessage({ tiyn, currency }: Money): MoneyMessage {
  return create(MoneySchema, { tiyn: BigInt(tiyn), currency });
}

/** Reads an amount of an event; throws when it is missing, in another currency or above 2^53 tiyn. */
export function fromMoneyMessage(message: MoneyMessage | undefined, path: string): Money {
  if (message?.currency !== 'KZT') throw new InvalidInput(path, 'NOT_AN_AMOUNT');
  return money(Number(message.tiyn), path);
}

/** Returns a moment in the form of events. */
export function toTimestamp(moment: Instant): Timestamp {
  return timestampFromDate(new Date(moment));
}

/** Reads a moment of an event; throws when it is missing. */
export function fromTimestamp(timestamp: Timestamp | undefined, path: string): Instant {
  if (!timestamp) throw new InvalidInput(path, 'NEEDED');
  return instant(timestampDate(timestamp), path);
}

type EnumValues = Readonly<Record<string, number>>;
type NameOf<Values extends EnumValues> = Exclude<keyof Values & string, 'UNSPECIFIED'>;

/**
 * Returns the name of an enum's value: `nameIn(ServiceKind, event.kind, 'kind')`. Throws when the value is not set or newer than
 * this program. The reverse is a look-up: `ServiceKind[name]`.
 */
export function nameIn<Values extends EnumValues>(values: Values, value: number, path: string): NameOf<Values> {
  const name = Object.keys(values).find((key) => values[key] === value);
  if (name === undefined || name === 'UNSPECIFIED') throw new InvalidInput(path, 'NOT_ONE_OF', { value });
  return name as NameOf<Values>;
}
