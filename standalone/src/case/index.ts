/*
 * The case as other programs play it: whole, or its paths one by one over a setup of their own.
 */
export { accept } from './accept.ts';
export { awaitReminder } from './activate.ts';
export { arrive, recordArrival } from './arrive.ts';
export { complete } from './complete.ts';
export { sendProgramme } from './deliver-programme.ts';
export { enterQueue } from './enter-queue.ts';
export { type OpenSetup, openSetup, type SetupOptions } from './open-setup.ts';
export { playFatherAndSon } from './paths/father-and-son.ts';
export { playRaceAndCancellation } from './paths/race-and-cancellation.ts';
export { trySecondStay } from './paths/second-stay.ts';
export { orderBeforeHoliday } from './paths/silent-provider.ts';
export { keepStrangerOut } from './paths/stranger.ts';
export { applyForChild, playBlockAndActivation } from './paths/two-months.ts';
export { playWholeStay } from './paths/whole-stay.ts';
export { pay } from './pay.ts';
export { placeOrder, prepareOrder, sendOrder } from './place-order.ts';
export { type CaseOptions, playCase, playSteps } from './play-case.ts';
export type { Setup, Story } from './setup.ts';
export { searchBeds } from './search-beds.ts';
export { draftAct, signActAs } from './sign-act.ts';
export { signContract } from './sign-contract.ts';
export type { Wrap } from './stage/actors.ts';
export type { Doors } from './stage/doors.ts';
export { earliestArrival } from './stage/law.ts';
export { intakes, storyOf } from './stories.ts';
export { awaitSilence, withdraw } from './withdraw.ts';
export { newId } from './stage/new-id.ts';
