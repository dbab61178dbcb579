package pep.partner.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pep.platform.test.EventContracts;

/** What this service reads of foreign states is what their owners write. */
class ReportedFactsContractTest {

  @Test
  void readsFigures() {
    FiguresView view = EventContracts.consume("partner.figures.changed.v1", FiguresView.class);

    assertThat(view).hasNoNullFieldsOrProperties();
    assertThat(view.revenue12m().getAmount()).isEqualByComparingTo("5391.21");
  }

  @Test
  void readsTheTier() {
    assertThat(EventContracts.consume("tier.changed.v1", TierView.class))
        .hasNoNullFieldsOrProperties();
  }

  @Test
  void readsTheVerdict() {
    DiagnosisView view = EventContracts.consume("diagnosis.changed.v1", DiagnosisView.class);

    assertThat(Verdict.of(view.verdict())).contains(Verdict.BEHIND);
  }

  @Test
  void readsGrantsOutletsDealsAndEnrolments() {
    assertThat(EventContracts.consume("grant.changed.v1", GrantView.class))
        .hasNoNullFieldsOrProperties();
    assertThat(EventContracts.consume("territory.changed.v1", TerritoryView.class))
        .hasNoNullFieldsOrProperties();
    assertThat(EventContracts.consume("outlet.changed.v1", OutletView.class))
        .hasNoNullFieldsOrProperties();
    assertThat(EventContracts.consume("deal.changed.v1", DealView.class))
        .hasNoNullFieldsOrProperties();
    assertThat(EventContracts.consume("enrolment.changed.v1", EnrolmentView.class))
        .hasNoNullFieldsOrProperties();
  }
}
