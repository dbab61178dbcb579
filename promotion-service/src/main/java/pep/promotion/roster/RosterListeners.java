package pep.promotion.roster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/** Takes the states of vendors, partners, segments, products, grants, tiers and figures. */
@Component
class RosterListeners {

  private static final Set<String> LIVE_GRANT = Set.of("active", "live", "granted");

  private final Directory directory;
  private final Standings standings;
  private final ApplicationEventPublisher events;

  RosterListeners(
      Directory directory, Standings standings, ApplicationEventPublisher events) {
    this.directory = directory;
    this.standings = standings;
    this.events = events;
  }

  record Partner(String code, String status) {}

  record Membership(List<InSegment> segments) {
    record InSegment(String code) {}
  }

  record Tier(String partnerId, @Nullable String tier) {}

  record Grant(String partnerId, String territoryCode, String status) {}

  record Figures(String partnerId, Money revenue12m) {}

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
  void partner(Received<Partner> event) {
    keep(
        event,
        event.subject(),
        "profile",
        new Document("code", event.data().code()).append("status", event.data().status()));
  }

  @OnEvent("partner.segments.changed.v1")
  void segments(Received<Membership> event) {
    List<String> codes =
        event.data().segments().stream().map(Membership.InSegment::code).toList();
    keep(event, event.subject(), "segments", new Document("codes", codes));
  }

  @OnEvent("tier.changed.v1")
  void tier(Received<Tier> event) {
    keep(event, event.data().partnerId(), "tier", new Document("code", event.data().tier()));
  }

  @OnEvent("grant.changed.v1")
  void grant(Received<Grant> event) {
    Grant grant = event.data();
    keep(
        event,
        grant.partnerId(),
        "grants." + event.subject(),
        new Document("territory", grant.territoryCode())
            .append("live", LIVE_GRANT.contains(grant.status())));
  }

  @OnEvent("partner.figures.changed.v1")
  void figures(Received<Figures> event) {
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
