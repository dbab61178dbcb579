package pep.performance.salesalias.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.performance.salesalias.AliasKind;
import pep.performance.salesalias.SalesAlias;

/**
 * An alias.
 *
 * @param source the system that uses it; absent for every one
 */
record AliasResponse(
    String id,
    long version,
    AliasKind kind,
    String alias,
    String code,
    @Nullable String source,
    @Nullable String note,
    Instant changedAt) {

  static AliasResponse of(SalesAlias alias) {
    return new AliasResponse(
        alias.id(),
        alias.version(),
        alias.kind(),
        alias.alias(),
        alias.code(),
        alias.source(),
        alias.note(),
        alias.changedAt());
  }
}
