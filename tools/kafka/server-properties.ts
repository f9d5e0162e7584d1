import { BROKER, ADMIN, type ClusterFile, type NodePlace } from './cluster-file.ts';

/**
 * Returns the settings of one node: broker and controller in one process, on loopback. Clients authenticate (SCRAM) and may do
 * what an access list allows; the controllers' own listener is plain, hence ANONYMOUS is a superuser.
 */
export function serverProperties(
  { passwords, nodes }: ClusterFile,
  { id, port, controllerPort }: NodePlace,
  data: string,
): string {
  const copies = Math.min(3, nodes.length);
  const jaas = 'org.apache.kafka.common.security.scram.ScramLoginModule';
  return toText({
    'process.roles': 'broker,controller',
    'node.id': id,
    'controller.quorum.voters': nodes.map((node) => `${node.id}@127.0.0.1:${node.controllerPort}`).join(),
    listeners: `SASL_PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `SASL_PLAINTEXT://127.0.0.1:${port}`,
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT',
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'SASL_PLAINTEXT',
    'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'sasl.mechanism.inter.broker.protocol': 'SCRAM-SHA-512',
    'listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config': `${jaas} required username="${BROKER}" password="${passwords[BROKER]}";`,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': `User:${BROKER};User:${ADMIN};User:ANONYMOUS`,
    'log.dirs': data,
    'auto.create.topics.enable': false,
    'offsets.topic.replication.factor': copies,
    'offsets.topic.num.partitions': 5,
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.min.isr': Math.max(1, copies - 1),
    'group.initial.rebalance.delay.ms': 0,
    // A killed broker is detected after 3 s instead of 9.
    'broker.session.timeout.ms': 3000,
    'broker.heartbeat.interval.ms': 500,
    'log.cleaner.dedupe.buffer.size': 16_777_216,
  });
}

function toText(properties: Record<string, string | number | boolean>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
