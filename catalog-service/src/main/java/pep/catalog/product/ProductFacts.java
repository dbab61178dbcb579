package pep.catalog.product;

import org.jspecify.annotations.Nullable;

/**
 * What a decision needs to know of a product, at one version of it.
 *
 * @param version the product's version, which is the version of its availability rule too
 */
public record ProductFacts(
    String productId,
    String productCode,
    @Nullable String productLine,
    Lifecycle lifecycle,
    Availability availability,
    long version) {}
