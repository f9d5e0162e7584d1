import type { Decider } from '@aleumet/domain';
import { type DeliverIrp, deliverIrp } from './decisions/deliver-irp.ts';
import { type ExpireMeasures, expireMeasures } from './decisions/expire-measures.ts';
import { type RecordExecution, recordExecution } from './decisions/record-execution.ts';
import { type RecordNonExecution, recordNonExecution } from './decisions/record-non-execution.ts';
import { evolve } from './evolve.ts';
import type { ProgrammeEvent, ProgrammeFacts, Programmes } from './programme.ts';

export type ProgrammeCommand = DeliverIrp | ExpireMeasures | RecordExecution | RecordNonExecution;

function decide(state: Programmes, command: ProgrammeCommand, facts: ProgrammeFacts): ProgrammeEvent[] {
  switch (command.type) {
    case 'DeliverIrp':
      return deliverIrp(state, command, facts);
    case 'ExpireMeasures':
      return expireMeasures(state, command);
    case 'RecordExecution':
      return recordExecution(state, command);
    case 'RecordNonExecution':
      return recordNonExecution(state, command);
  }
}

export const programmeDecider: Decider<Programmes, ProgrammeCommand, ProgrammeEvent, ProgrammeFacts> = {
  initial: { programmes: [], measures: [] },
  decide,
  evolve,
};
