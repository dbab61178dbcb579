#!/usr/bin/env bash
# Inside a container: is the service ready? Needs nothing but bash.
exec 3<>"/dev/tcp/127.0.0.1/$SERVER_PORT" || exit 1
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3
[[ $status == 200 ]]
