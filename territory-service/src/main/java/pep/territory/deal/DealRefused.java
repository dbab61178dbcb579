package pep.territory.deal;

import java.util.List;
import pep.platform.events.EventType;
import pep.platform.reason.Reason;

/**
 * A deal was refused, by the conflict policy or by the vendor.
 *
 * @param customer the name as the partner wrote it
 * @param reasons why, with nothing of a rival's deal in them
 */
@EventType("deal.refused.v1")
public record DealRefused(
    String dealId,
    String partnerId,
    String partnerCode,
    String customer,
    List<String> productLines,
    List<Reason> reasons,
    String ruleVersion) {

  static DealRefused of(Deal deal, List<Reason> reasons) {
    return new DealRefused(
        deal.id(),
        deal.partnerId(),
        deal.partnerCode(),
        deal.request().customer().name(),
        deal.request().productLines(),
        reasons,
        deal.decision().ruleVersion());
  }
}
