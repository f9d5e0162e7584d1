export { type ClockDoor, openClockDoor, type Backlog } from './clock-door.ts';
export { keepOffset } from './offset-file.ts';
export { createPortalClock, type PortalClock, type PortalClockOptions } from './portal-clock.ts';
