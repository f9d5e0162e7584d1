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

const entry = {
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

export const providerRow = rowOf(
  'provider',
  unionBy('status', {
    REGISTERED: entry,
    LEAVING: { ...entry, exclusionRequestedAt: moment },
    EXCLUDED: { ...entry, exclusionRequestedAt: orNull(moment), excludedOn: day },
  }),
);
