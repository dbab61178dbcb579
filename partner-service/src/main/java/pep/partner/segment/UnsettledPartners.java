package pep.partner.segment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import pep.partner.facts.FactSheets;
import pep.partner.facts.PartnerFacts;
import pep.partner.profile.Partner;
import pep.platform.tenancy.Tenant;
import pep.rules.evaluation.Moment;

/** Tells of many partners at once which ones have to be decided on by themselves. */
@Component
class UnsettledPartners {

  private final Memberships memberships;
  private final FactSheets facts;
  private final RuleBooks rules;
  private final Clock clock;

  UnsettledPartners(Memberships memberships, FactSheets facts, RuleBooks rules, Clock clock) {
    this.memberships = memberships;
    this.facts = facts;
    this.rules = rules;
    this.clock = clock;
  }

  /** Whether none of the partners is in a segment, or could be in one. */
  boolean none(Tenant tenant, Set<String> ids) {
    return rules.of(tenant).isEmpty() && memberships.find(tenant, ids).isEmpty();
  }

  /** Those of the partners whose membership is not what the rules say, or may turn by itself. */
  List<String> among(Tenant tenant, List<Partner> together) {
    Set<String> ids = new HashSet<>();
    together.forEach(partner -> ids.add(partner.id()));
    RuleBook book = rules.of(tenant);
    Map<String, Membership> held = memberships.find(tenant, ids);
    Map<String, PartnerFacts> known = facts.of(tenant, ids, book.asksForPlacements());
    Moment moment = new Moment(clock.instant(), book.zone());
    List<String> concerned = new ArrayList<>();
    for (Partner partner : together) {
      PartnerFacts reported = known.getOrDefault(partner.id(), PartnerFacts.NONE);
      PartnerView view = PartnerView.of(book.vocabulary(), partner, reported, moment);
      Membership membership = held.get(partner.id());
      List<String> before = membership == null ? List.of() : membership.segmentIds();
      RuleBook.Decided decided = book.decide(view, before);
      boolean stands =
          membership == null ? decided.isOf(before) : membership.says(decided.decisions());
      if (!stands || decided.turnsAt().isPresent()) {
        concerned.add(partner.id());
      }
    }
    return concerned;
  }
}
