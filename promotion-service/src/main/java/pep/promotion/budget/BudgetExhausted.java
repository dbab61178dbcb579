package pep.promotion.budget;

import java.time.Instant;
import org.joda.money.Money;
import pep.platform.events.EventType;

/** A claim could not be met in full for the first time; nothing is given from now on. */
@EventType("budget.exhausted.v1")
public record BudgetExhausted(String promotionId, String promotionCode, Money limit, Instant at) {}
