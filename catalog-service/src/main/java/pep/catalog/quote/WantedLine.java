package pep.catalog.quote;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line as somebody asks for it: a product, or a bundle, of which every product becomes a line.
 *
 * @param quantity units of the product, or bundles
 */
public record WantedLine(
    @Nullable String productCode, @Nullable String bundleId, BigDecimal quantity) {}
