import { SERVICE_KINDS, SERVICES } from '@aleumet/domain';

/** The kinds of service that are given as a stay. */
export const STAY_KINDS = SERVICE_KINDS.filter((kind) => SERVICES[kind].family === 'stay');
