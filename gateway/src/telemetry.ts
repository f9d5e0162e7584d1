import { env } from 'node:process';

/** @apollo/gateway calls cloud metadata addresses and reports to its vendor unless this is set before it is created. */
export function switchTelemetryOff(): void {
  env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
