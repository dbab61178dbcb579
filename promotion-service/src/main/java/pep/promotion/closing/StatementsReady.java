package pep.promotion.closing;

import java.util.ArrayList;
import java.util.List;
import pep.platform.events.EventType;
import pep.promotion.ledger.PartnerAccount;

/**
 * Up to 1,000 partners for which anything was posted in a period that is closed: their statements
 * of it change no more.
 */
@EventType("statements.ready.v1")
public record StatementsReady(String period, List<Entry> entries) {

  private static final int AT_A_TIME = 1_000;

  /**
   * One partner's statement.
   *
   * @param id what it is told once by
   */
  public record Entry(String id, String partnerId, String partnerCode) {}

  static List<Object> of(String period, List<PartnerAccount> accounts) {
    List<Entry> entries =
        accounts.stream()
            .filter(each -> !(each.posted().isZero() && each.corrected().isZero()))
            .map(
                each ->
                    new Entry(
                        period + "/" + each.partnerId(), each.partnerId(), each.partnerCode()))
            .toList();
    List<Object> facts = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += AT_A_TIME) {
      int to = Math.min(entries.size(), from + AT_A_TIME);
      facts.add(new StatementsReady(period, entries.subList(from, to)));
    }
    return facts;
  }
}
