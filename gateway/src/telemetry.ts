import { env } from 'node:process';

/** @apollo/gateway asks cloud metadata addresses and reports to its maker unless this stands before it is made. */
export function switchTelemetryOff(): void {
  env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
