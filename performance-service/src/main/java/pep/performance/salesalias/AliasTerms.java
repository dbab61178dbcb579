package pep.performance.salesalias;

import org.jspecify.annotations.Nullable;

/**
 * What an alias says.
 *
 * @param alias as lines write it; case and width do not matter
 * @param code the partner's or the product's own code
 * @param source the system that uses it; null for every one
 */
public record AliasTerms(
    AliasKind kind, String alias, String code, @Nullable String source, @Nullable String note) {}
