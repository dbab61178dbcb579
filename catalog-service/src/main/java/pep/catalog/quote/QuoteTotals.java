package pep.catalog.quote;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Margin;

/**
 * The sums of a quote's lines.
 *
 * @param reductions list less net; what all reductions take off together
 * @param partnerMargin over all lines; its basis is the list price as soon as one line's is
 * @param vendorMargin over all lines; null where the cost of one line is unknown
 */
public record QuoteTotals(
    Money list, Money reductions, Money net, Margin partnerMargin, @Nullable Margin vendorMargin) {}
