package pep.promotion.accrual;

import java.util.List;
import pep.platform.events.EventType;

/** Up to 1,000 entries of one run that accrue. */
@EventType("incentives.accrued.v1")
public record IncentivesAccrued(String runId, String currency, List<IncentiveLine> entries) {}
