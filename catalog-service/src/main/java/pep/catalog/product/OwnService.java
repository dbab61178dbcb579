package pep.catalog.product;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A service of the partner's own that goes with a bundle.
 *
 * @param price what the customer pays for it; null where each partner sets its own
 * @param cost what delivering it costs the partner; null where each partner knows its own
 * @param attachRate share of sales that take it, in per cent; null where nothing is assumed
 */
public record OwnService(
    String name, @Nullable Money price, @Nullable Money cost, @Nullable BigDecimal attachRate) {}
