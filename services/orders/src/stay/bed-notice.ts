import { dayOf, type Instant, type Money, type PlainDate, plainDate } from '@aleumet/domain';
import { z } from 'zod';
import type { Terms } from '../terms/terms.ts';
import type { Stay } from './stay.ts';

/** The form A2/F7, read from the text that the provider signed, with the numbers assigned at commit. */
export type BedNoticeRecord = {
  noticeNumber: string;
  noticeAt: Instant;
  orderNumber: string;
  orderDate: PlainDate;
  orderAmount: Money;
  guaranteedAmount: Money;
  coPaymentAmount: Money;
  arrivalDate: PlainDate;
  departureDate: PlainDate;
  stayBedDays: number;
} & z.infer<typeof signedTerms>;

/** What the notice takes from the text that the provider signed (A2-28d). */
const signedTerms = z
  .object({
    address: z.string(),
    arrivalTime: z.string(),
    departureTime: z.string(),
    meals: z.string(),
    diagnostics: z.string(),
    treatment: z.string(),
    phone: z.string(),
    cancelBy: z.string().transform((text) => plainDate(text)),
    bed: z.object({
      placeType: z.string(),
      bedType: z.string(),
      heightCm: z.number(),
      floor: z.number(),
      roomArea: z.string(),
      otherBeds: z.number(),
      accessibility: z.string(),
    }),
  })
  .transform(({ bed, ...offer }) => ({
    sanatoriumAddress: offer.address,
    arrivalTime: offer.arrivalTime,
    departureTime: offer.departureTime,
    mealsDescription: offer.meals,
    diagnosticsDescription: offer.diagnostics,
    treatmentDescription: offer.treatment,
    sanatoriumPhone: offer.phone,
    cancelBy: offer.cancelBy,
    bedPlaceType: bed.placeType,
    bedType: bed.bedType,
    bedHeightCm: bed.heightCm,
    floor: bed.floor,
    roomAreaSqM: bed.roomArea,
    otherBedsInRoom: bed.otherBeds,
    accessibilityFeatures: bed.accessibility,
  }));

type AcceptedOrder = Terms & { number: string; acceptedAt: Instant };

/** Combines the signed text with the order's numbers (A2-28d). */
export function toBedNotice(order: AcceptedOrder, stay: Stay, signedText: string): BedNoticeRecord {
  return {
    noticeNumber: order.number,
    noticeAt: order.acceptedAt,
    orderNumber: order.number,
    orderDate: dayOf(order.placedAt),
    orderAmount: order.price,
    guaranteedAmount: order.guaranteed,
    coPaymentAmount: order.coPayment,
    arrivalDate: stay.arrivalOn,
    departureDate: stay.departureOn,
    stayBedDays: order.quantity,
    ...signedTerms.parse(JSON.parse(signedText)),
  };
}
