package pep.catalog.offering;

import java.util.List;
import java.util.Set;
import pep.catalog.pricing.PriceAnswer;
import pep.catalog.product.AvailabilityDecision;

/**
 * Why a partner may sell a product, or may not, and why at that price.
 *
 * @param promotions codes of the promotions in their window that concern the product
 * @param unknownSegments segments the product names that nobody has told this service of
 */
public record ProductExplanation(
    AvailabilityDecision availability,
    PriceAnswer price,
    List<String> promotions,
    Set<String> unknownSegments) {}
