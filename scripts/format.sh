#!/usr/bin/env bash
# pep format: puts the source into its standard form.
source "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
need mvn maven
use_java
exec mvn -q -B -ntp -Pbench spotless:apply
