package pep.catalog.product;

import org.jspecify.annotations.Nullable;

/**
 * What the vendor says of a product.
 *
 * @param productLine the line it belongs to, by which grants and promotions name it; null for none
 */
public record ProductDetails(
    String name,
    @Nullable String description,
    @Nullable String productLine,
    Positioning positioning,
    Availability availability) {}
