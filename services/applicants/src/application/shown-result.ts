import type { KnownApplication } from './application.ts';

/** An application whose result has been issued. */
export type WithResult = Extract<KnownApplication, { result: unknown }>;

/** Returns the result as shown to clients; null before it is issued. */
export function resultOfApplication(application: KnownApplication): WithResult | null {
  return 'result' in application ? application : null;
}

/** Returns where it is and until when, as far as this applies. */
export function journeyOf(application: WithResult) {
  return {
    place: application.status,
    handedLate: 'custody' in application ? application.custody.isLate : null,
    keepTo: application.status === 'AT_STATE_CORPORATION' ? application.custody.keepTo : null,
    sendBy: application.status === 'REQUESTED_BACK' ? application.sendBy : null,
    handedOverAt: application.status === 'HANDED_OVER' ? application.handedOverAt : null,
  };
}
