/* Runs the standalone portal as a separate process: reports its address and the processor time used, stops with its parent. */
import { argv, cpuUsage } from 'node:process';
import { startPortal } from '@aleumet/standalone/portal';

const [, , folder = ''] = argv;
const portal = await startPortal({ folder, database: 'own' });
process.send?.({ url: portal.url });
process.on('message', () => process.send?.({ cpuSeconds: usedSeconds() }));
process.once('disconnect', () => void portal.stop());

function usedSeconds(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1_000_000;
}
