export { type CaseOptions, playCase } from './play-case.ts';
