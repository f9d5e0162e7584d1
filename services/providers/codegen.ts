import { codegenForService } from '../../tools/codegen/codegen-for-service.ts';

export default codegenForService({
  mappers: {
    Provider: '../provider/provider.ts#KnownProvider',
    Offer: '../offer/offer.ts#KnownOffer',
    Bed: '../offer/terms/stay.ts#Bed as PublishedBed',
  },
});
