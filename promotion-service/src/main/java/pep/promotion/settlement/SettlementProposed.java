package pep.promotion.settlement;

import org.joda.money.Money;
import pep.platform.events.EventType;

/**
 * A settlement waits for approval, by others than who proposed it.
 *
 * @param payments how many partners it pays
 */
@EventType("settlement.proposed.v1")
public record SettlementProposed(
    String settlementId, String period, Money amount, int payments, String proposedBy) {}
