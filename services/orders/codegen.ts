import { codegenForService } from '../../tools/codegen/codegen-for-service.ts';

export default codegenForService({
  mappers: {
    Person: '../stubs.ts#Stub',
    QueueEntry: '../stubs.ts#Stub',
    Offer: '../stubs.ts#OfferStub',
    Order: '../order/reads.ts#OrderRecord',
    Act: '../act/act.ts#DraftedAct as ActState',
    PublicContract: '../contract/reads.ts#ContractRecord',
    DocumentSignature: '../signing/reads.ts#SignatureRecord',
    Stay: '../stay/reads.ts#StayRecord',
    FreeBed: '../stay/free-beds.ts#FreeBedRecord',
    BedNotice: '../stay/bed-notice.ts#BedNoticeRecord',
  },
});
