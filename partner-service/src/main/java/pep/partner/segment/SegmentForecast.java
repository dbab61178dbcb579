package pep.partner.segment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import pep.partner.facts.FactSheets;
import pep.partner.facts.PartnerFacts;
import pep.partner.profile.Partner;
import pep.platform.bulk.Consequence;
import pep.platform.events.EventCodec;
import pep.platform.tenancy.Tenant;
import pep.rules.evaluation.Moment;

/** Tells which segments a partner would enter and leave if it were stored as it is. */
@Service
public class SegmentForecast {

  private static final String ENTERED = EventCodec.typeOf(SegmentEntered.class);
  private static final String LEFT = EventCodec.typeOf(SegmentLeft.class);

  private final FactSheets facts;
  private final RuleBooks rules;
  private final Memberships memberships;
  private final Clock clock;

  SegmentForecast(FactSheets facts, RuleBooks rules, Memberships memberships, Clock clock) {
    this.facts = facts;
    this.rules = rules;
    this.memberships = memberships;
    this.clock = clock;
  }

  /** The entries and exits, about the codes of the segments; decided as membership is. */
  public List<Consequence> of(Partner partner) {
    Tenant tenant = partner.tenant();
    List<String> held =
        memberships.find(tenant, partner.id()).map(Membership::segmentIds).orElse(List.of());
    RuleBook book = rules.of(tenant);
    PartnerFacts known = facts.of(tenant, partner.id(), book.asksForPlacements());
    PartnerView view =
        PartnerView.of(book.vocabulary(), partner, known, new Moment(clock.instant(), book.zone()));
    List<Consequence> turns = new ArrayList<>();
    for (SegmentDecision each : book.decide(view, held).decisions()) {
      if (each.member() != held.contains(each.segmentId())) {
        turns.add(new Consequence(each.member() ? ENTERED : LEFT, each.code()));
      }
    }
    return turns;
  }
}
