import type { Bed } from '@aleumet/proto-events';
import type { PublishedBed } from '../replicas/offer.ts';

/** A bed as an event tells it, in the words of the replica; the area as text, so that it is printed as published. */
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
