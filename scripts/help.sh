#!/usr/bin/env bash
# pep help
cat <<'TEXT'
Usage: ./pep <command>

  demo                    start everything and play the main job on it
  demo --kill             and kill each part of the platform while sales arrive (demo/README.md)
  build                   build without starting anything, for docker-compose.yml
  up                      build if needed, start MongoDB, RabbitMQ and the services
  down [--wipe [--yes]]   stop what pep started; --wipe also deletes its data
  test [service]          check all that CI checks, or one service (or: portal)
  status                  what runs, where, and why something is not ready
  logs [service]          show the logs of all, or of one (also: mongodb, rabbitmq, build, test)
  operator <address> <name>  invite somebody to run the installation: prints the link
  parked [list]           messages that failed three times
  parked replay <id>...   try them again
  fuzz                    send generated requests to every operation of what is up
  mutants [module]        plant small bugs in the pure cores, and see which of them tests notice
  screenshots [piece]     every page of the portal with the demo's data, light, dark and narrow
  bench [name]            run one benchmark, or all
  format                  put the source into its standard form
  help                    this text

Settings come from the environment or from .pep/settings.env, for example:

  PEP_PORT=8180                    first of the ports; the gateway listens on it (default 8080)
  PEP_MONGODB_URI, PEP_AMQP_URI    use these servers rather than starting some
  PEP_SERVERS=local                auto (default), containers or local
  PEP_JAVA_HOME                    a JDK 25, where it is not found by itself
  PEP_HEAP, PEP_HEAP_GATEWAY, ...  heap of each service (256m; performance-service 384m)

All that pep makes lies in .pep/.
TEXT
