/*
 * What every mutation does with a request that has the same subject and other values:
 *   ids        it has no values: its input contains ids and signed documents, and the signature is the request;
 *   sets       it sets values: the last ones are accepted, and the answer shows them;
 *   firstOnly  the first values remain, and nobody loses data by that (the reason is beside it);
 *   a code     the second request is refused with it; the test of the decision proves it.
 */
export type Treatment = 'ids' | 'sets' | { firstOnly: string } | { code: string; test: string };

const repeated = (test: string): Treatment => ({ code: 'REPEATED_DIFFERENTLY', test: `${test}.test.ts` });
const ORDER = 'services/orders/src/order/decisions';
const STAY = 'services/orders/src/stay/decisions';
const APPLICATION = 'services/applicants/src/application/decisions';
const COMPLAINT = 'services/applicants/src/complaint/decisions';
const CLAIMS = 'services/payments/src/ledger/decisions';

export const TREATMENTS: Readonly<Record<string, Treatment>> = {
  registerDepartment: 'sets',
  registerCorporationUnit: 'sets',
  registerPerson: 'sets',
  erasePerson: 'ids',
  registerPowerOfAttorney: 'sets',
  registerApplication: repeated(`${APPLICATION}/register-application`),
  refuseAcceptance: repeated(`${APPLICATION}/refuse-acceptance`),
  attachPaperCopy: 'sets',
  grantApplication: 'ids',
  refuseService: repeated(`${APPLICATION}/refuse-service`),
  handResultToCorporation: 'ids',
  requestResultBack: 'ids',
  handOverResult: repeated(`${APPLICATION}/hand-over-result`),
  sendInvitation: 'ids',
  registerComplaint: repeated(`${COMPLAINT}/register-complaint`),
  answerComplaint: { code: 'COMPLAINT_ANSWERED', test: `${COMPLAINT}/answer-complaint.test.ts` },
  deliverIrp: 'sets',
  loadWorkingCalendar: 'sets',
  receiveSms: repeated('services/notifications/src/reply/decisions/receive-reply'),
  reportSmsDelivery: { firstOnly: 'a network may report the same delivery with a later moment' },
  signPublicContract: 'ids',
  placeStay: repeated(`${ORDER}/place-order`),
  withdrawOrder: 'ids',
  cancelOrder: 'ids',
  acceptOrder: 'ids',
  refuseOrder: repeated(`${ORDER}/refuse-order`),
  cancelOrderByProvider: repeated(`${ORDER}/cancel-order-by-provider`),
  recordArrival: repeated(`${STAY}/record-arrival`),
  recordNoShow: 'ids',
  refuseServiceAfterArrival: repeated(`${STAY}/refuse-service-after-arrival`),
  completeStay: repeated(`${STAY}/complete-stay`),
  draftAct: 'ids',
  signAct: 'ids',
  setBudget: 'sets',
  setGuaranteedAmount: 'sets',
  approveClaim: 'ids',
  rejectClaim: repeated(`${CLAIMS}/claims`),
  correctClaim: repeated(`${CLAIMS}/claims`),
  releaseClaim: 'ids',
  payClaims: { code: 'PAYMENT_REGISTER_DIFFERS', test: `${CLAIMS}/pay-claims.test.ts` },
  registerProvider: 'sets',
  requestExclusion: 'ids',
  excludeProvider: 'ids',
  publishOffer: 'sets',
  withdrawOffer: 'ids',
  activateSelection: 'ids',
  transferAgain: 'ids',
  releaseEntry: 'ids',
  fillPlan: 'sets',
  ...Object.fromEntries(
    ['Applicants', 'Irp', 'Notifications', 'Orders', 'Payments', 'Providers', 'Queue'].flatMap((service) => [
      [`release${service}Message`, 'ids'],
      [`release${service}Event`, 'ids'],
    ]),
  ),
};
