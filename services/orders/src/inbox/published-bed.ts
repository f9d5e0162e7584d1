import type { Bed } from '@aleumet/proto-events';
import type { PublishedBed } from '../replicas/offer.ts';

/** Converts a bed in an event to the replica's type; the area is text, so that it is printed as published. */
export function toPublishedBed({
  bedId,
  placeType,
  bedType,
  heightCm,
  floor,
  roomArea,
  otherBeds,
  accessibility,
}: Bed): PublishedBed {
  return { bedId, terms: { placeType, bedType, heightCm, floor, roomArea: String(roomArea), otherBeds, accessibility } };
}
