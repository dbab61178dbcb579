package pep.performance.roster.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.performance.roster.KnownDeal;
import pep.performance.roster.KnownEnrolment;
import pep.performance.roster.KnownForecast;
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
import pep.platform.test.EventContracts;

class ForeignContractsTest {

  @Test
  void readsVendors() {
    KnownVendor vendor = EventContracts.consume("vendor.changed.v1", KnownVendor.class);
    assertThat(vendor.currency()).hasSize(3);
    assertThat(vendor.timeZone()).isNotBlank();
  }

  @Test
  void readsPartners() {
    KnownPartner partner = EventContracts.consume("partner.changed.v1", KnownPartner.class);
    assertThat(partner.partnerId()).startsWith("par_");
    assertThat(partner.code()).isEqualTo("17850");
    assertThat(partner.status()).isEqualTo("active");
    assertThat(partner.certifications()).extracting(KnownPartner.Held::code).contains("PRO");
    assertThat(partner.absentFrom()).isBefore(partner.absentUntil());
  }

  @Test
  void readsForecasts() {
    KnownForecast known =
        EventContracts.consume("profitability.changed.v1", KnownForecasts.class).lines().getFirst();
    assertThat(known.productLine()).isEqualTo("home");
    assertThat(known.marginPercent()).isEqualByComparingTo("14.5");
    assertThat(known.forecastAt()).isNotNull();
  }

  @Test
  void readsRemittances() {
    RosterListeners.Incentives paid =
        EventContracts.consume("remittances.paid.v1", RosterListeners.Incentives.class);
    assertThat(paid.entries().getFirst().amount()).isEqualTo(Money.parse("GBP 412.40"));
    assertThat(paid.entries().getFirst().at()).isNotNull();
  }

  @Test
  void readsSegments() {
    KnownSegments in = EventContracts.consume("partner.segments.changed.v1", KnownSegments.class);
    assertThat(in.partnerId()).startsWith("par_");
    assertThat(in.segments()).extracting(KnownSegments.In::code).isNotEmpty();
  }

  @Test
  void readsProducts() {
    KnownProduct product = EventContracts.consume("product.changed.v1", KnownProduct.class);
    assertThat(product.code()).isEqualTo("85123A");
    assertThat(product.productLine()).isNotBlank();
  }

  @Test
  void readsTerritoriesGrantsAndOutlets() {
    KnownGrant grant = EventContracts.consume("grant.changed.v1", KnownGrant.class);
    assertThat(grant.status()).isEqualTo("issued");
    assertThat(grant.covers("pumps", LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(grant.covers("pumps", LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(grant.territoryCode()).isEqualTo("TX-NORTH");
    assertThat(EventContracts.consume("territory.changed.v1", KnownTerritory.class).above())
        .containsExactly("TX", "US");
    assertThat(EventContracts.consume("outlet.changed.v1", KnownOutlet.class).status())
        .isEqualTo("open");
  }

  @Test
  void readsDealsEnrolmentsAndQuotes() {
    KnownDeal deal = EventContracts.consume("deal.changed.v1", KnownDeal.class);
    assertThat(deal.status()).isEqualTo("closed");
    assertThat(deal.outcome()).isEqualTo("won");
    KnownEnrolment enrolment = EventContracts.consume("enrolment.changed.v1", KnownEnrolment.class);
    assertThat(enrolment.programKind()).isEqualTo("training");
    assertThat(enrolment.status()).isEqualTo("completed");
    assertThat(EventContracts.consume("quote.sent.v1", RosterListeners.Quote.class).partnerId())
        .startsWith("par_");
  }

  @Test
  void readsWhomOffersWereToldAndWhoOpenedThem() {
    for (String told : List.of("offer.begun.v1", "offer.ending.v1")) {
      OfferTold offer = EventContracts.consume(told, OfferTold.class);
      assertThat(offer.promotionId()).startsWith("prm_");
      assertThat(offer.entries())
          .containsExactly(new OfferTold.ToldPartner("par_0a1b2c3d4e5f60718293a4b5"));
    }
    OfferOpened opened = EventContracts.consume("offer.opened.v1", OfferOpened.class);
    assertThat(opened)
        .isEqualTo(
            new OfferOpened(
                "prm_1a2b3c4d5e6f708192a3b4c5",
                "par_0a1b2c3d4e5f60718293a4b5",
                Instant.parse("2026-02-03T10:15:04Z")));
  }

  @Test
  void readsIncentives() {
    RosterListeners.Incentives accrued =
        EventContracts.consume("incentives.accrued.v1", RosterListeners.Incentives.class);
    assertThat(accrued.entries().getFirst().amount()).isEqualTo(Money.parse("GBP 12.40"));
    RosterListeners.Incentives reversed =
        EventContracts.consume("incentives.reversed.v1", RosterListeners.Incentives.class);
    assertThat(reversed.entries().getFirst().amount()).isEqualTo(Money.parse("GBP 3.10"));
  }
}
