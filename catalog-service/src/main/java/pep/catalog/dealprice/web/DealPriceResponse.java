package pep.catalog.dealprice.web;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.dealprice.DealCustomer;
import pep.catalog.dealprice.DealPrice;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;

/**
 * @param until the last day on which it holds
 * @param decidedBy who approved or declined it; absent for a partner's caller
 * @param decisionReason why
 */
record DealPriceResponse(
    String id,
    String partnerId,
    DealCustomer customer,
    String productCode,
    Money unitPrice,
    String reason,
    LocalDate until,
    DealPrice.Status status,
    String askedBy,
    @Nullable String decidedBy,
    @Nullable String decisionReason,
    @Nullable Instant decidedAt,
    long version,
    Instant createdAt,
    Instant changedAt) {

  static DealPriceResponse of(DealPrice price, Reach caller) {
    return new DealPriceResponse(
        price.id(),
        price.partnerId(),
        price.customer(),
        price.productCode(),
        price.unitPrice(),
        price.reason(),
        price.until(),
        price.status(),
        price.askedBy(),
        caller instanceof PartnerCaller ? null : price.decidedBy(),
        price.decisionReason(),
        price.decidedAt(),
        price.version(),
        price.createdAt(),
        price.changedAt());
  }
}
