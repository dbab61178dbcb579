package pep.promotion.accrual;

import java.util.List;
import pep.platform.events.EventType;

/** Up to 1,000 entries of one run that claw back. */
@EventType("incentives.reversed.v1")
public record IncentivesReversed(String runId, String currency, List<IncentiveLine> entries) {}
