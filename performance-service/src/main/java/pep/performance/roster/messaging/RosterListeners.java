package pep.performance.roster.messaging;

import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.performance.roster.Earnings;
import pep.performance.roster.Engagement;
import pep.performance.roster.KnownDeal;
import pep.performance.roster.KnownEnrolment;
import pep.performance.roster.KnownGrant;
import pep.performance.roster.KnownOutlet;
import pep.performance.roster.KnownPartner;
import pep.performance.roster.KnownProduct;
import pep.performance.roster.KnownSegments;
import pep.performance.roster.KnownTerritory;
import pep.performance.roster.KnownVendor;
import pep.performance.roster.Roster;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/** Takes what the other services tell. */
@Component
class RosterListeners {

  private final Roster roster;
  private final Engagement engagement;
  private final Earnings earnings;

  RosterListeners(Roster roster, Engagement engagement, Earnings earnings) {
    this.roster = roster;
    this.engagement = engagement;
    this.earnings = earnings;
  }

  /** What is read of a sent quote. */
  record Quote(String partnerId) {}

  /** What is read of ledger entries that were posted together. */
  record Incentives(List<Entry> entries) {
    record Entry(String partnerId, Money amount) {}
  }

  @OnEvent("vendor.changed.v1")
  void vendor(Received<KnownVendor> event) {
    roster.vendorChanged(event);
  }

  @OnEvent("partner.changed.v1")
  void partner(Received<KnownPartner> event) {
    roster.partnerChanged(event);
  }

  @OnEvent("partner.segments.changed.v1")
  void segments(Received<KnownSegments> event) {
    roster.segmentsChanged(event);
  }

  @OnEvent("product.changed.v1")
  void product(Received<KnownProduct> event) {
    roster.productChanged(event);
  }

  @OnEvent("territory.changed.v1")
  void territory(Received<KnownTerritory> event) {
    engagement.territoryChanged(event);
  }

  @OnEvent("grant.changed.v1")
  void grant(Received<KnownGrant> event) {
    engagement.grantChanged(event);
  }

  @OnEvent("outlet.changed.v1")
  void outlet(Received<KnownOutlet> event) {
    engagement.outletChanged(event);
  }

  @OnEvent("deal.changed.v1")
  void deal(Received<KnownDeal> event) {
    engagement.dealChanged(event);
  }

  @OnEvent("enrolment.changed.v1")
  void enrolment(Received<KnownEnrolment> event) {
    engagement.enrolmentChanged(event);
  }

  @OnEvent("quote.sent.v1")
  void quote(Received<Quote> event) {
    earnings.quoted(event.tenant(), event.data().partnerId());
  }

  @OnEvent("incentives.accrued.v1")
  void accrued(Received<Incentives> event) {
    earnings.add(event.tenant(), entries(event, false));
  }

  @OnEvent("incentives.reversed.v1")
  void reversed(Received<Incentives> event) {
    earnings.add(event.tenant(), entries(event, true));
  }

  /** Whatever sign an entry was sent with, an accrual adds and a reversal takes away. */
  private static List<Earnings.Entry> entries(Received<Incentives> event, boolean takenBack) {
    return event.data().entries().stream()
        .map(
            entry -> {
              Money magnitude = entry.amount().abs();
              return new Earnings.Entry(
                  entry.partnerId(), takenBack ? magnitude.negated() : magnitude);
            })
        .toList();
  }
}
