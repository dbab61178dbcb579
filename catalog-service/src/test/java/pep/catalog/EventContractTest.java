package pep.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.catalog.audience.messaging.KnownGrant;
import pep.catalog.audience.messaging.KnownMemberships;
import pep.catalog.audience.messaging.KnownPartner;
import pep.catalog.audience.messaging.KnownPromotion;
import pep.catalog.audience.messaging.KnownSegment;
import pep.catalog.audience.messaging.KnownTerritory;
import pep.catalog.audience.messaging.KnownTier;
import pep.catalog.audience.messaging.KnownVendor;
import pep.catalog.pricing.PriceBookChanged;
import pep.catalog.pricing.PriceChanged;
import pep.catalog.product.ProductChanged;
import pep.catalog.profitability.ProfitabilityChanged;
import pep.catalog.quote.QuoteAnswered;
import pep.catalog.quote.QuoteDeal;
import pep.catalog.quote.QuoteDealAsked;
import pep.catalog.quote.QuoteSent;
import pep.catalog.quote.messaging.AnsweredDeal;
import pep.platform.test.EventContracts;

class EventContractTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        ProductChanged.class,
        PriceBookChanged.class,
        PriceChanged.class,
        QuoteSent.class,
        QuoteAnswered.class,
        QuoteDealAsked.class,
        ProfitabilityChanged.class
      })
  void writesWhatItsContractSays(Class<?> event) {
    EventContracts.assertProduces(event);
  }

  @Test
  void readsAVendorsCurrencyAndZone() {
    assertThat(EventContracts.consume("vendor.changed.v1", KnownVendor.class))
        .isEqualTo(new KnownVendor("GBP", "Europe/London"));
  }

  @Test
  void readsWhoAPartnerIs() {
    assertThat(EventContracts.consume("partner.changed.v1", KnownPartner.class))
        .isEqualTo(
            new KnownPartner(
                "17850",
                "active",
                "reseller",
                "par_0a1b2c3d4e5f60718293a4b5",
                "Møller & Søn",
                null));
  }

  @Test
  void readsThePartnersSegmentsAndTier() {
    assertThat(EventContracts.consume("partner.segments.changed.v1", KnownMemberships.class))
        .isEqualTo(
            new KnownMemberships(
                "par_0a1b2c3d4e5f60718293a4b5",
                List.of(new KnownMemberships.Membership("GOLD-DE", 3))));
    assertThat(EventContracts.consume("tier.changed.v1", KnownTier.class))
        .isEqualTo(new KnownTier("par_0a1b2c3d4e5f60718293a4b5", "gold"));
    assertThat(EventContracts.consume("segment.changed.v1", KnownSegment.class))
        .isEqualTo(new KnownSegment("GOLD-DE", false));
  }

  @Test
  void readsWhereAPartnerMaySellWhat() {
    assertThat(EventContracts.consume("grant.changed.v1", KnownGrant.class))
        .isEqualTo(
            new KnownGrant(
                "gra_0a1b2c3d4e5f60718293a4b5",
                "par_0a1b2c3d4e5f60718293a4b5",
                "TX-NORTH",
                "pumps",
                "issued",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2027-01-01")));
  }

  @Test
  void readsWhichTerritoryLiesBelowWhich() {
    assertThat(EventContracts.consume("territory.changed.v1", KnownTerritory.class))
        .isEqualTo(new KnownTerritory("TX-NORTH", List.of("TX", "US")));
  }

  @Test
  void readsWhenAPromotionRunsForWhat() {
    assertThat(EventContracts.consume("promotion.changed.v1", KnownPromotion.class))
        .isEqualTo(
            new KnownPromotion(
                "SPRING",
                "published",
                new KnownPromotion.Window(
                    Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")),
                new KnownPromotion.Scope(List.of("85123A"), List.of("lanterns"))));
  }

  @Test
  void readsWhatBecameOfAQuoteThatWasToBeADeal() {
    assertThat(EventContracts.consume("quote.deal.answered.v1", AnsweredDeal.class))
        .isEqualTo(
            new AnsweredDeal(
                "qte_0a1b2c3d4e5f60718293a4b5/3",
                "refused",
                "dea_0a1b2c3d4e5f60718293a4b5",
                List.of(
                    new QuoteDeal.DealReason(
                        "protected",
                        Map.of("protectedUntil", "2026-04-02T03:04:05Z"),
                        "This customer is protected until 2026-04-02T03:04:05Z.")),
                Instant.parse("2026-02-03T10:15:04Z")));
  }
}
