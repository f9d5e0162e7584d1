#!/usr/bin/env bash
# Starts one broker, which is its own controller, in the image apache/kafka: users by SASL (SCRAM), and access lists that deny what nobody
# allowed. PASSWORD_<USER> names each user's password; users are told to the broker's empty data folder, so later a user is added and a
# password changed by kafka-configs.sh. KAFKA_ADDRESS is what clients are told to connect to.
set -euo pipefail

home=${KAFKA_HOME:-/opt/kafka}
data=${KAFKA_DATA:-/var/lib/kafka/data}
address=${KAFKA_ADDRESS:-kafka:9092}
properties=$(mktemp)

cat >"$properties" <<END
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@localhost:9093
listeners=SASL_PLAINTEXT://:9092,CONTROLLER://localhost:9093
advertised.listeners=SASL_PLAINTEXT://$address
listener.security.protocol.map=CONTROLLER:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT
controller.listener.names=CONTROLLER
inter.broker.listener.name=SASL_PLAINTEXT
sasl.enabled.mechanisms=SCRAM-SHA-512
sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="broker" password="$PASSWORD_BROKER";
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:broker;User:admin;User:ANONYMOUS
log.dirs=$data
auto.create.topics.enable=false
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
END

if [ ! -e "$data/meta.properties" ]; then
  users=()
  for variable in "${!PASSWORD_@}"; do
    user=${variable#PASSWORD_}
    users+=(--add-scram "SCRAM-SHA-512=[name=${user,,},password=${!variable}]")
  done
  "$home/bin/kafka-storage.sh" format --cluster-id "$KAFKA_CLUSTER_ID" --config "$properties" "${users[@]}" >/dev/null # it would tell the keys
fi
exec "$home/bin/kafka-server-start.sh" "$properties"
