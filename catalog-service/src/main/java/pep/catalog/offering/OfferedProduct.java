package pep.catalog.offering;

import java.util.List;
import pep.catalog.pricing.PriceAnswer;
import pep.catalog.product.Product;

/**
 * A product that a partner may sell, with its price.
 *
 * @param promotions codes of the promotions in their window that concern the product; whether the
 *     partner qualifies is said when it asks for a quote
 */
public record OfferedProduct(Product product, PriceAnswer price, List<String> promotions) {}
