import { AgeBand, DisabilityGroup } from '@aleumet/proto-events';

/** What analysts count persons by, as events carry it. */
export function toDemography({ ageBand, disabilityGroup }: { ageBand: string; disabilityGroup: string }) {
  return { ageBand: valueIn(AgeBand, ageBand), disabilityGroup: valueIn(DisabilityGroup, disabilityGroup) };
}

function valueIn<Value extends number>(values: Readonly<Record<string, Value>>, name: string): Value {
  const value = values[name];
  if (value === undefined) throw new Error(`no such value: ${name}`);
  return value;
}
