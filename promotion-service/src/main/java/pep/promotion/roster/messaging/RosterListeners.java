package pep.promotion.roster.messaging;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;
import pep.promotion.roster.Directory;
import pep.promotion.roster.PartnersMoved;
import pep.promotion.roster.Standings;
import pep.promotion.roster.Standings.Report;

/**
 * Takes the states of vendors, partners, certifications, segments, products, what partners earn,
 * territories, grants, tiers and figures.
 */
@Component
class RosterListeners {

  private static final String ISSUED = "issued";

  private final Directory directory;
  private final Standings standings;
  private final ApplicationEventPublisher publisher;

  RosterListeners(Directory directory, Standings standings, ApplicationEventPublisher publisher) {
    this.directory = directory;
    this.standings = standings;
    this.publisher = publisher;
  }

  @OnEvent("vendor.changed.v1")
  void vendors(List<Received<Directory.Vendor>> events) {
    directory.vendors(events);
  }

  @OnEvent("segment.changed.v1")
  void segments(List<Received<Directory.Segment>> events) {
    directory.segments(events);
  }

  @OnEvent("certification.changed.v1")
  void certifications(List<Received<Directory.Certification>> events) {
    directory.certifications(events);
  }

  @OnEvent("product.changed.v1")
  void products(List<Received<Directory.Product>> events) {
    directory.products(events);
  }

  @OnEvent("profitability.changed.v1")
  void profitability(List<Received<Directory.Profitability>> events) {
    directory.profitability(events);
  }

  @OnEvent("territory.changed.v1")
  void territories(List<Received<Directory.Territory>> events) {
    directory.territories(events);
  }

  @OnEvent("partner.changed.v1")
  void partners(List<Received<PartnerView>> events) {
    decisive(
        events,
        event ->
            report(
                event,
                event.subject(),
                "profile",
                new Document("code", event.data().code())
                    .append("status", event.data().status())
                    .append("words", event.data().words())));
  }

  @OnEvent("partner.segments.changed.v1")
  void memberships(List<Received<MembershipView>> events) {
    decisive(
        events,
        event ->
            report(
                event,
                event.subject(),
                "segments",
                new Document(
                    "codes",
                    event.data().segments().stream()
                        .map(MembershipView.InSegment::code)
                        .toList())));
  }

  @OnEvent("tier.changed.v1")
  void tiers(List<Received<TierView>> events) {
    decisive(
        events,
        event ->
            report(
                event,
                event.data().partnerId(),
                "tier",
                new Document("code", event.data().tier())));
  }

  @OnEvent("grant.changed.v1")
  void grants(List<Received<GrantView>> events) {
    decisive(
        events,
        event -> {
          GrantView grant = event.data();
          return report(
              event,
              grant.partnerId(),
              "grants." + event.subject(),
              new Document("territory", grant.territoryCode())
                  .append("issued", ISSUED.equals(grant.status()))
                  .append("from", grant.from().toString())
                  .append("until", grant.until() == null ? null : grant.until().toString()));
        });
  }

  @OnEvent("partner.figures.changed.v1")
  void figures(List<Received<FiguresView>> events) {
    keep(
        events,
        event -> {
          Money revenue = event.data().revenue12m();
          return report(
              event,
              event.data().partnerId(),
              "figures",
              new Document("revenue12m", new Decimal128(revenue.getAmount()))
                  .append("currency", revenue.getCurrencyUnit().getCode()));
        },
        (tenant, reports) -> {});
  }

  private static Report report(Received<?> event, String partnerId, String part, Document state) {
    return new Report(partnerId, part, event.version(), state);
  }

  /** Keeps what decides about what a partner qualifies for, and says so. */
  private <T> void decisive(List<Received<T>> events, Function<Received<T>, Report> read) {
    keep(
        events,
        read,
        (tenant, reports) ->
            publisher.publishEvent(
                new PartnersMoved(
                    tenant, reports.stream().map(Report::partnerId).collect(Collectors.toSet()))));
  }

  private <T> void keep(
      List<Received<T>> events,
      Function<Received<T>, Report> read,
      BiConsumer<Tenant, List<Report>> whenKept) {
    Received.byTenant(events)
        .forEach(
            (tenant, together) -> {
              List<Report> reports = together.stream().map(read).toList();
              standings.keep(tenant, reports);
              whenKept.accept(tenant, reports);
            });
  }
}
