import type { KnownApplication } from './application.ts';
import { placeOf } from './listing.ts';

/** An application whose result is made out. */
export type WithResult = Extract<KnownApplication, { result: unknown }>;

/** The result as clients see it; null before it is made out. */
export function resultOfApplication(application: KnownApplication): WithResult | null {
  return 'result' in application ? application : null;
}

/** Where it is and until when, whatever of that exists. */
export function journeyOf(application: WithResult) {
  const place = placeOf(application.status);
  if (place === null) throw new Error(`a result without a place: ${application.status}`);
  return {
    place,
    handedLate: 'custody' in application ? application.custody.isLate : null,
    keepTo: application.status === 'atCorporation' ? application.custody.keepTo : null,
    sendBy: application.status === 'requestedBack' ? application.sendBy : null,
    handedOverAt: application.status === 'handedOver' ? application.handedOverAt : null,
  };
}
