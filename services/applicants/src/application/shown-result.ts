import type { KnownApplication } from './application.ts';

/** An application whose result is made out. */
export type WithResult = Extract<KnownApplication, { result: unknown }>;

/** The result as clients see it; null before it is made out. */
export function resultOfApplication(application: KnownApplication): WithResult | null {
  return 'result' in application ? application : null;
}

/** Where it is and until when, whatever of that exists. */
export function journeyOf(application: WithResult) {
  return {
    place: application.status,
    handedLate: 'custody' in application ? application.custody.isLate : null,
    keepTo: application.status === 'AT_STATE_CORPORATION' ? application.custody.keepTo : null,
    sendBy: application.status === 'REQUESTED_BACK' ? application.sendBy : null,
    handedOverAt: application.status === 'HANDED_OVER' ? application.handedOverAt : null,
  };
}
