package pep.performance.roster.messaging;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.performance.roster.Earnings;
import pep.performance.roster.Engagement;
import pep.performance.roster.Forecasts;
import pep.performance.roster.KnownDeal;
import pep.performance.roster.KnownEnrolment;
import pep.performance.roster.KnownForecasts;
import pep.performance.roster.KnownGrant;
import pep.performance.roster.KnownOutlet;
import pep.performance.roster.KnownPartner;
import pep.performance.roster.KnownProduct;
import pep.performance.roster.KnownSegments;
import pep.performance.roster.KnownTerritory;
import pep.performance.roster.KnownVendor;
import pep.performance.roster.OfferOpened;
import pep.performance.roster.OfferTold;
import pep.performance.roster.Offers;
import pep.performance.roster.ProductRoster;
import pep.performance.roster.Roster;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/** Takes what the other services tell. */
@Component
class RosterListeners {

  private final Roster roster;
  private final ProductRoster products;
  private final Engagement engagement;
  private final Offers offers;
  private final Earnings earnings;
  private final Forecasts forecasts;

  RosterListeners(
      Roster roster,
      ProductRoster products,
      Engagement engagement,
      Offers offers,
      Earnings earnings,
      Forecasts forecasts) {
    this.roster = roster;
    this.products = products;
    this.engagement = engagement;
    this.offers = offers;
    this.earnings = earnings;
    this.forecasts = forecasts;
  }

  /** What is read of a sent quote. */
  record Quote(String partnerId, Money list, Money net, Instant sentAt) {}

  /** What is read of ledger entries that were posted, or remittances that were paid, together. */
  record Incentives(List<Entry> entries) {
    record Entry(String partnerId, Money amount, Instant at) {}
  }

  @OnEvent("vendor.changed.v1")
  void vendors(List<Received<KnownVendor>> events) {
    roster.vendorsChanged(events);
  }

  @OnEvent("partner.changed.v1")
  void partners(List<Received<KnownPartner>> events) {
    roster.partnersChanged(events);
  }

  @OnEvent("partner.segments.changed.v1")
  void segments(List<Received<KnownSegments>> events) {
    roster.segmentsChanged(events);
  }

  @OnEvent("product.changed.v1")
  void products(List<Received<KnownProduct>> events) {
    products.changed(events);
  }

  @OnEvent("territory.changed.v1")
  void territories(List<Received<KnownTerritory>> events) {
    engagement.territoriesChanged(events);
  }

  @OnEvent("grant.changed.v1")
  void grants(List<Received<KnownGrant>> events) {
    engagement.grantsChanged(events);
  }

  @OnEvent("outlet.changed.v1")
  void outlets(List<Received<KnownOutlet>> events) {
    engagement.outletsChanged(events);
  }

  @OnEvent("deal.changed.v1")
  void deals(List<Received<KnownDeal>> events) {
    engagement.dealsChanged(events);
  }

  @OnEvent("enrolment.changed.v1")
  void enrolments(List<Received<KnownEnrolment>> events) {
    engagement.enrolmentsChanged(events);
  }

  /** Of each partner the first instant is kept, so that a repeat changes nothing. */
  @OnEvent(
      value = {"offer.begun.v1", "offer.ending.v1"},
      transactional = false)
  void told(Received<OfferTold> event) {
    offers.told(event);
  }

  @OnEvent(value = "offer.opened.v1", transactional = false)
  void opened(List<Received<OfferOpened>> events) {
    offers.opened(events);
  }

  @OnEvent("quote.sent.v1")
  void quote(Received<Quote> event) {
    Quote quote = event.data();
    Money off = quote.list().minus(quote.net());
    earnings.quoted(event.tenant(), quote.partnerId(), off, quote.sentAt());
  }

  @OnEvent("incentives.accrued.v1")
  void accrued(List<Received<Incentives>> events) {
    add(events, false);
  }

  @OnEvent("remittances.paid.v1")
  void paid(List<Received<Incentives>> events) {
    Received.byTenant(events)
        .forEach((tenant, together) -> earnings.paid(tenant, entries(together, false)));
  }

  @OnEvent("profitability.changed.v1")
  void forecast(List<Received<KnownForecasts>> events) {
    forecasts.changed(events);
  }

  @OnEvent("incentives.reversed.v1")
  void reversed(List<Received<Incentives>> events) {
    add(events, true);
  }

  private void add(List<Received<Incentives>> events, boolean takenBack) {
    Received.byTenant(events)
        .forEach((tenant, together) -> earnings.add(tenant, entries(together, takenBack)));
  }

  private static List<Earnings.Entry> entries(
      List<Received<Incentives>> events, boolean takenBack) {
    return events.stream()
        .flatMap(event -> event.data().entries().stream())
        .map(entry -> earned(entry, takenBack))
        .toList();
  }

  /** Whatever sign an entry was sent with, an accrual adds and a reversal takes away. */
  private static Earnings.Entry earned(Incentives.Entry entry, boolean takenBack) {
    Money magnitude = entry.amount().abs();
    return new Earnings.Entry(
        entry.partnerId(), takenBack ? magnitude.negated() : magnitude, entry.at());
  }
}
