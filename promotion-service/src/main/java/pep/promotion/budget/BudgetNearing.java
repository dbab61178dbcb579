package pep.promotion.budget;

import java.time.Instant;
import org.joda.money.Money;
import pep.platform.events.EventType;

/** Four fifths of a budget are promised or spent; told once until its limit is another. */
@EventType("budget.nearing.v1")
public record BudgetNearing(String promotionId, String promotionCode, Money limit, Instant at) {}
