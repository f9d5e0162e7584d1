import type { OrderPart } from '../terms/fulfilment-part.ts';
import { type CompleteStay, completeStay } from './decisions/complete-stay.ts';
import { type RecordArrival, recordArrival } from './decisions/record-arrival.ts';
import { type RecordNoShow, recordNoShow } from './decisions/record-no-show.ts';
import { type RefuseServiceAfterArrival, refuseServiceAfterArrival } from './decisions/refuse-service-after-arrival.ts';
import type { Stay, StayOutput } from './stay.ts';

export type StayCommand = RecordArrival | RecordNoShow | RefuseServiceAfterArrival | CompleteStay;

const COMMANDS = {
  RecordArrival: true,
  RecordNoShow: true,
  RefuseServiceAfterArrival: true,
  CompleteStay: true,
} as const satisfies Record<StayCommand['type'], true>;

export function isStayCommand(command: { type: string }): command is StayCommand {
  return command.type in COMMANDS;
}

/** What the provider records about a stay, decided on that part of the order. */
export function decideStay(part: OrderPart<Stay>, command: StayCommand): StayOutput[] {
  switch (command.type) {
    case 'RecordArrival':
      return recordArrival(part, command);
    case 'RecordNoShow':
      return recordNoShow(part, command);
    case 'RefuseServiceAfterArrival':
      return refuseServiceAfterArrival(part, command);
    case 'CompleteStay':
      return completeStay(part, command);
  }
}
