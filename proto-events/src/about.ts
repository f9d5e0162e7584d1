import { create, type DescMessage, type Message } from '@bufbuild/protobuf';
import { InvalidInput } from '@aleumet/domain';
import { type About, AboutSchema, AgeBand, DisabilityGroup, ServiceKind } from './gen/portal/types/v1/types_pb.ts';

type Ids = 'personId' | 'departmentId' | 'providerId' | 'applicationId' | 'measureId' | 'entryId' | 'orderId' | 'actId';

/** What states know of a case: ids, null where there is none, and the names of kind, age band and disability group. */
export type CaseFields = { [Id in Ids]?: string | null } & {
  caseNo?: string;
  region?: string;
  kind?: string;
  ageBand?: string;
  disabilityGroup?: string;
};

/** The head of an event about these. Throws on a kind, age band or group that the contracts do not name: a fault of the program. */
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

/** An event whose head is there, where its kind of event has one. */
export type WithAbout<Event> = Event extends { about?: About | undefined } ? Event & { about: About } : Event;

/** Refuses an event that lacks the head which its contract gives it. */
export function requireAbout<Event extends Message>(schema: DescMessage, event: Event): WithAbout<Event>;
export function requireAbout(schema: DescMessage, event: Message & { about?: About | undefined }): Message {
  if ('about' in schema.field && event.about === undefined) throw new InvalidInput('about', 'NEEDED');
  return event;
}
