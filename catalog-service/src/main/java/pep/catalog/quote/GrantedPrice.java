package pep.catalog.quote;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A deal price that a quote's line was reckoned with.
 *
 * @param dealPriceId of the deal price that was approved
 * @param unitPrice what a unit costs the partner for this customer
 * @param until the last day of it
 * @param reason why it was granted
 */
public record GrantedPrice(String dealPriceId, Money unitPrice, LocalDate until, String reason) {}
