package pep.performance.roster;

import org.jspecify.annotations.Nullable;

/** What is read of a product's state. */
public record KnownProduct(String code, @Nullable String name, @Nullable String productLine) {}
