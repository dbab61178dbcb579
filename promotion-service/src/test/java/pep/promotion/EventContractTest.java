package pep.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.test.EventContracts;
import pep.promotion.accrual.IncentivesAccrued;
import pep.promotion.accrual.IncentivesReversed;
import pep.promotion.accrual.messaging.SalesRecordedView;
import pep.promotion.accrual.sale.Acceptance;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.awareness.OfferOpened;
import pep.promotion.awareness.messaging.OfferToldView;
import pep.promotion.budget.BudgetExhausted;
import pep.promotion.budget.BudgetNearing;
import pep.promotion.closing.PeriodClosed;
import pep.promotion.closing.StatementsReady;
import pep.promotion.program.EnrolmentChanged;
import pep.promotion.program.TrainingCompleted;
import pep.promotion.promotion.PromotionChanged;
import pep.promotion.roster.Directory;
import pep.promotion.roster.messaging.FiguresView;
import pep.promotion.roster.messaging.GrantView;
import pep.promotion.roster.messaging.MembershipView;
import pep.promotion.roster.messaging.PartnerView;
import pep.promotion.roster.messaging.SegmentMovedView;
import pep.promotion.roster.messaging.TierMovedView;
import pep.promotion.roster.messaging.TierView;
import pep.promotion.settlement.RemittancesPaid;
import pep.promotion.settlement.SettlementProposed;
import pep.promotion.telling.OfferBegun;
import pep.promotion.telling.OfferEnding;

class EventContractTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        PromotionChanged.class,
        EnrolmentChanged.class,
        TrainingCompleted.class,
        IncentivesAccrued.class,
        IncentivesReversed.class,
        OfferBegun.class,
        OfferEnding.class,
        OfferOpened.class,
        BudgetNearing.class,
        BudgetExhausted.class,
        PeriodClosed.class,
        StatementsReady.class,
        SettlementProposed.class,
        RemittancesPaid.class
      })
  void writesWhatItsContractSays(Class<?> event) {
    EventContracts.assertProduces(event);
  }

  @Test
  void readsVendorsPartnersTiersAndProducts() {
    assertThat(EventContracts.consume("vendor.changed.v1", Directory.Vendor.class))
        .hasNoNullFieldsOrProperties();
    assertThat(EventContracts.consume("partner.changed.v1", PartnerView.class))
        .isEqualTo(new PartnerView("17850", "active", "Møller & Søn"));
    assertThat(EventContracts.consume("tier.changed.v1", TierView.class).tier()).isEqualTo("gold");
    assertThat(EventContracts.consume("tier.moved.v1", TierMovedView.class))
        .hasNoNullFieldsOrProperties()
        .extracting(TierMovedView::to)
        .isEqualTo("gold");
    assertThat(EventContracts.consume("segment.entered.v1", SegmentMovedView.class))
        .hasNoNullFieldsOrProperties();
    assertThat(EventContracts.consume("segment.left.v1", SegmentMovedView.class))
        .hasNoNullFieldsOrProperties();
    assertThat(
            EventContracts.consume("certification.changed.v1", Directory.Certification.class)
                .code())
        .isEqualTo("PRO");
    assertThat(EventContracts.consume("product.changed.v1", Directory.Product.class))
        .hasNoNullFieldsOrProperties();
    assertThat(EventContracts.consume("profitability.changed.v1", Directory.Profitability.class))
        .isEqualTo(
            new Directory.Profitability(
                new Directory.Hurdle(new BigDecimal("20")),
                List.of(
                    new Directory.LineProfit(
                        "home",
                        false,
                        List.of("It earns 14.5 % of its revenue, not 20 %."),
                        new BigDecimal("14.5"),
                        Instant.parse("2026-02-03T10:15:04Z")))));
  }

  @Test
  void readsSegmentsGrantsAndFigures() {
    assertThat(EventContracts.consume("segment.changed.v1", Directory.Segment.class))
        .isEqualTo(new Directory.Segment("GOLD-DE", false));
    assertThat(
            EventContracts.consume("partner.segments.changed.v1", MembershipView.class).segments())
        .containsExactly(new MembershipView.InSegment("GOLD-DE"));
    assertThat(EventContracts.consume("grant.changed.v1", GrantView.class))
        .hasNoNullFieldsOrProperties()
        .extracting(GrantView::status)
        .isEqualTo("issued");
    assertThat(EventContracts.consume("partner.figures.changed.v1", FiguresView.class))
        .hasNoNullFieldsOrProperties();
  }

  @Test
  void readsWhomOffersWereTold() {
    for (String told : List.of("offer.begun.v1", "offer.ending.v1")) {
      assertThat(EventContracts.consume(told, OfferToldView.class))
          .hasNoNullFieldsOrProperties()
          .extracting(OfferToldView::entries)
          .isEqualTo(List.of(new OfferToldView.ToldPartner("par_0a1b2c3d4e5f60718293a4b5")));
    }
  }

  @Test
  void readsSalesWithTheSignThatTheirKindGives() {
    var lines =
        EventContracts.consume("sales.recorded.v1", SalesRecordedView.class).lines().stream()
            .map(line -> line.toSaleLine(new Acceptance(Instant.EPOCH, 0)))
            .toList();

    assertThat(lines)
        .extracting(SaleLine::kind)
        .containsExactly(SaleKind.SALE, SaleKind.RETURN, SaleKind.REVERSAL);
    assertThat(lines).allMatch(line -> line.amount().isPositive());
    assertThat(lines.get(1).returns()).isNotNull();
    assertThat(lines.get(2).reverses()).isNotNull();
  }
}
