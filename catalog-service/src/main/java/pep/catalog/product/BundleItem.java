package pep.catalog.product;

import java.math.BigDecimal;

/**
 * A product in a bundle.
 *
 * @param quantity units of the product in one bundle, more than zero
 */
public record BundleItem(String productCode, BigDecimal quantity) {}
