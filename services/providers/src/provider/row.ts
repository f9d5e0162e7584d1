import {
  day,
  group,
  idOf,
  listOf,
  moment,
  oneOfWords,
  orNull,
  region,
  rowOf,
  SERVICE_KINDS,
  text,
  textAs,
  unionBy,
} from '@aleumet/domain';
import { phone } from '../phone.ts';

const registered = {
  id: idOf<'ProviderId'>(),
  bin: text,
  binDigest: text,
  name: group({ kk: text, ru: text, en: text }),
  region: textAs(region),
  kinds: listOf(oneOfWords(SERVICE_KINDS)),
  address: text,
  phone: textAs(phone),
  registeredAt: moment,
};

/** An entry of the register. */
export const providerRow = rowOf(
  'provider',
  unionBy('status', {
    registered,
    leaving: { ...registered, exclusionRequestedAt: moment },
    excluded: { ...registered, exclusionRequestedAt: orNull(moment), excludedOn: day },
  }),
);
