package pep.promotion.accrual.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.promotion.accrual.SalesIntake;
import pep.promotion.accrual.sale.Acceptance;
import pep.promotion.accrual.sale.DealOfLine;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.promotion.terms.Occasion;
import pep.promotion.roster.Roster;

/**
 * Takes deals that were won as lines that promotions may pay on: one for the partner whose person
 * sold it, and one for the partner that referred it.
 */
@Component
class DealsListener {

  private final SalesIntake intake;
  private final Roster roster;

  DealsListener(SalesIntake intake, Roster roster) {
    this.intake = intake;
    this.roster = roster;
  }

  @OnEvent(value = "deal.closed.v1", transactional = false)
  void deals(List<Received<DealClosedView>> events) {
    Received.byTenant(events)
        .forEach(
            (tenant, together) -> {
              Money nothing = Money.zero(roster.vendor(tenant).currency());
              Map<String, Map<String, List<SaleLine>>> facts = new LinkedHashMap<>();
              together.stream()
                  .filter(event -> event.data().won())
                  .forEach(event -> facts.put(event.id(), byPartner(event, nothing)));
              facts.values().removeIf(Map::isEmpty);
              if (!facts.isEmpty()) {
                intake.take(tenant, facts);
              }
            });
  }

  private static Map<String, List<SaleLine>> byPartner(
      Received<DealClosedView> event, Money nothing) {
    DealClosedView deal = event.data();
    Map<String, List<SaleLine>> byPartner = new HashMap<>();
    if (deal.seller() != null) {
      add(byPartner, deal.partnerId(), line(event, Occasion.WON_DEAL, nothing));
    }
    if (deal.referrer() != null) {
      add(byPartner, deal.referrer(), line(event, Occasion.REFERRED_DEAL, nothing));
    }
    return byPartner;
  }

  private static void add(Map<String, List<SaleLine>> byPartner, String partnerId, SaleLine line) {
    byPartner.computeIfAbsent(partnerId, partner -> new ArrayList<>()).add(line);
  }

  private static SaleLine line(Received<DealClosedView> event, Occasion occasion, Money nothing) {
    DealClosedView deal = event.data();
    boolean sold = occasion == Occasion.WON_DEAL;
    return SaleLine.of(
        deal.dealId(),
        deal.value() == null ? nothing : deal.value(),
        event.time(),
        new DealOfLine(
            occasion,
            sold ? deal.seller() : null,
            deal.productLines() == null ? List.of() : deal.productLines()),
        new Acceptance(event.time(), sold ? 0 : 1));
  }
}
