package pep.performance.salesalias.web;

import java.util.Map;

/**
 * What became of aliases that were sent together.
 *
 * @param outcomes how many were created, changed or left unchanged
 */
record AliasesResponse(Map<String, Long> outcomes) {}
