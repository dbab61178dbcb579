package pep.territory.roster;

import org.jspecify.annotations.Nullable;

/** A product, as catalog-service says it is. */
public record KnownProduct(String id, String code, @Nullable String productLine) {}
