package pep.promotion.budget;

import java.time.Instant;
import org.joda.money.Money;
import pep.platform.events.EventType;

/** A claim could not be met in full, the first to go without; it waits for money to come back. */
@EventType("budget.exhausted.v1")
public record BudgetExhausted(String promotionId, String promotionCode, Money limit, Instant at) {}
