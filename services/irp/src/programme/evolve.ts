import type { MeasureId } from '@aleumet/domain';
import type { DeliveredProgramme, Execution, IrpFormed, Measure, ProgrammeEvent, Programmes } from './programme.ts';

/** Returns the state after the event. */
export function evolve(state: Programmes, event: ProgrammeEvent): Programmes {
  switch (event.type) {
    case 'IrpFormed':
      return { programmes: withProgramme(state, event), measures: withMeasure(state, event) };
    case 'MeasureExecuted': {
      const { measureId, orderId, providerId, recordedAt, executedOn } = event;
      return executed(state, measureId, { orderId, providerId, recordedAt, outcome: 'EXECUTED', executedOn });
    }
    case 'MeasureNotExecuted': {
      const { measureId, orderId, providerId, recordedAt, reason } = event;
      return executed(state, measureId, { orderId, providerId, recordedAt, outcome: 'NOT_EXECUTED', reason });
    }
    case 'MeasureExpired': {
      const { expiredOn, reason } = event;
      return changed(state, event.measureId, (one) => ({ ...one, status: 'EXPIRED', expiredOn, expiredFor: reason }));
    }
  }
}

function withProgramme({ programmes }: Programmes, { delivery }: IrpFormed): DeliveredProgramme[] {
  const others = programmes.filter(({ id }) => id !== delivery.id);
  const superseded = others.map((one) => (one.status === 'CURRENT' ? { ...one, status: 'SUPERSEDED' as const } : one));
  return [...superseded, { ...delivery, status: 'CURRENT' }];
}

function withMeasure({ measures }: Programmes, { delivery, measure }: IrpFormed): Measure[] {
  const executions = measures.find(({ id }) => id === measure.id)?.executions ?? [];
  const open: Measure = { ...measure, irpId: delivery.id, executions, status: 'OPEN' };
  return [...measures.filter(({ id }) => id !== measure.id), open];
}

/** One execution for each order: a later event about the same order replaces the earlier one. */
function executed(state: Programmes, measureId: MeasureId, execution: Execution): Programmes {
  return changed(state, measureId, (one) => {
    const others = one.executions.filter(({ orderId }) => orderId !== execution.orderId);
    return { ...one, executions: [...others, execution] };
  });
}

function changed(state: Programmes, measureId: MeasureId, change: (measure: Measure) => Measure): Programmes {
  return { ...state, measures: state.measures.map((one) => (one.id === measureId ? change(one) : one)) };
}
