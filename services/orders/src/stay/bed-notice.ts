import { dayOf, type Instant, type Money, type PlainDate } from '@aleumet/domain';
import { z } from 'zod';
import type { OrderRecord } from '../order/reads.ts';

/** The form A2/F7, read from the text that the provider signed, and the numbers given at commit. */
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
  cancelBy: PlainDate;
} & z.infer<typeof signedTerms>;

const signedTerms = z
  .object({
    address: z.string(),
    arrivalTime: z.string(),
    departureTime: z.string(),
    meals: z.string(),
    diagnostics: z.string(),
    treatment: z.string(),
    phone: z.string(),
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
    bedPlaceType: bed.placeType,
    bedType: bed.bedType,
    bedHeightCm: bed.heightCm,
    floor: bed.floor,
    roomAreaSqM: bed.roomArea,
    otherBedsInRoom: bed.otherBeds,
    accessibilityFeatures: bed.accessibility,
  }));

/** Joins what the provider signed with the order's numbers (A2-28d). */
export function toBedNotice(order: OrderRecord & { acceptedAt: Instant }, signedText: string): BedNoticeRecord {
  return {
    noticeNumber: order.number,
    noticeAt: order.acceptedAt,
    orderNumber: order.number,
    orderDate: dayOf(order.placedAt),
    orderAmount: order.price,
    guaranteedAmount: order.guaranteed,
    coPaymentAmount: order.coPayment,
    arrivalDate: order.arrivalOn,
    departureDate: order.departureOn,
    stayBedDays: order.bedDays,
    cancelBy: order.cancelBy,
    ...signedTerms.parse(JSON.parse(signedText)),
  };
}
