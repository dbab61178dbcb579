package pep.promotion.roster.messaging;

import java.math.BigDecimal;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.promotion.roster.Directory;
import pep.promotion.roster.PartnerMoved;
import pep.promotion.roster.Standings;

/** Takes the states of vendors, partners, segments, products, grants, tiers and figures. */
@Component
class RosterListeners {

  private static final String ISSUED = "issued";

  private final Directory directory;
  private final Standings standings;
  private final ApplicationEventPublisher events;

  RosterListeners(Directory directory, Standings standings, ApplicationEventPublisher events) {
    this.directory = directory;
    this.standings = standings;
    this.events = events;
  }

  @OnEvent("vendor.changed.v1")
  void vendor(Received<Directory.Vendor> event) {
    directory.vendor(event);
  }

  @OnEvent("segment.changed.v1")
  void segment(Received<Directory.Segment> event) {
    directory.segment(event);
  }

  @OnEvent("product.changed.v1")
  void product(Received<Directory.Product> event) {
    directory.product(event);
  }

  @OnEvent("partner.changed.v1")
  void partner(Received<PartnerView> event) {
    keep(
        event,
        event.subject(),
        "profile",
        new Document("code", event.data().code()).append("status", event.data().status()));
  }

  @OnEvent("partner.segments.changed.v1")
  void segments(Received<MembershipView> event) {
    List<String> codes =
        event.data().segments().stream().map(MembershipView.InSegment::code).toList();
    keep(event, event.subject(), "segments", new Document("codes", codes));
  }

  @OnEvent("tier.changed.v1")
  void tier(Received<TierView> event) {
    keep(event, event.data().partnerId(), "tier", new Document("code", event.data().tier()));
  }

  @OnEvent("grant.changed.v1")
  void grant(Received<GrantView> event) {
    GrantView grant = event.data();
    keep(
        event,
        grant.partnerId(),
        "grants." + event.subject(),
        new Document("territory", grant.territoryCode())
            .append("issued", ISSUED.equals(grant.status()))
            .append("from", grant.from().toString())
            .append("until", grant.until() == null ? null : grant.until().toString()));
  }

  @OnEvent("partner.figures.changed.v1")
  void figures(Received<FiguresView> event) {
    Money revenue = event.data().revenue12m();
    BigDecimal amount = revenue.getAmount();
    standings.keep(
        event.tenant(),
        event.data().partnerId(),
        "figures",
        event.version(),
        new Document("revenue12m", new Decimal128(amount))
            .append("currency", revenue.getCurrencyUnit().getCode()));
  }

  private void keep(Received<?> event, String partnerId, String part, Document state) {
    if (standings.keep(event.tenant(), partnerId, part, event.version(), state)) {
      events.publishEvent(new PartnerMoved(event.tenant().vendorId(), partnerId));
    }
  }
}
