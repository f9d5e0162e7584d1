import { create, type DescMessage, type Message } from '@bufbuild/protobuf';
import { InvalidInput } from '@aleumet/domain';
import { type About, AboutSchema, AgeBand, DisabilityGroup, ServiceKind } from './gen/portal/types/v1/types_pb.ts';

type Ids = 'personId' | 'departmentId' | 'providerId' | 'applicationId' | 'measureId' | 'entryId' | 'orderId' | 'actId';

/** The data of a case in a state: ids, null when there is none, and the names of kind, age band and disability group. */
export type CaseFields = { [Id in Ids]?: string | null } & {
  caseNo?: string;
  region?: string;
  kind?: string;
  ageBand?: string;
  disabilityGroup?: string;
};

/**
 * Returns the field `about` of an event. Throws when the contracts do not contain the kind, age band or group, which is a bug.
 */
export function aboutCase({ kind, ageBand, disabilityGroup, caseNo = '', region = '', ...ids }: CaseFields): About {
  return create(AboutSchema, {
    ...Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== null && id !== undefined)),
    ...{ caseNo, region },
    kind: valueOf(ServiceKind, kind),
    ageBand: valueOf(AgeBand, ageBand),
    disabilityGroup: valueOf(DisabilityGroup, disabilityGroup),
  });
}

function valueOf<Value extends number>(values: Readonly<Record<string, Value>>, name = 'UNSPECIFIED'): Value {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`no such value: ${name}`);
  return value;
}

/** An event with its field `about`, if its type has one. */
export type WithAbout<Event> = Event extends { about?: About | undefined } ? Event & { about: About } : Event;

/** Throws when an event lacks the field `about` of its contract. */
export function requireAbout<Event extends Message>(schema: DescMessage, event: Event): WithAbout<Event>;
export function requireAbout(schema: DescMessage, event: Message & { about?: About | undefined }): Message {
  if ('about' in schema.field && event.about === undefined) throw new InvalidInput('about', 'NEEDED');
  return event;
}
