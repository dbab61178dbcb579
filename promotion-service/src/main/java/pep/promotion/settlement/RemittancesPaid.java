package pep.promotion.settlement;

import java.util.List;
import pep.platform.events.EventType;

/** Up to 1,000 payments of one settlement that the bank made. */
@EventType("remittances.paid.v1")
public record RemittancesPaid(String settlementId, String period, List<PaidRemittance> entries) {}
