package pep.performance.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pep.performance.intake.line.Column;

class ColumnLayoutTest {

  @Test
  void readsColumnsByNameInAnyOrder() {
    HeaderDecision decision =
        ColumnLayout.read(
            List.of("\uFEFFsoldAt", " quantity ", "unitPrice", "partnerCode", "productCode"));
    assertThat(decision.problems()).isEmpty();
    ColumnLayout layout = Objects.requireNonNull(decision.layout());
    assertThat(layout.width()).isEqualTo(5);
    assertThat(layout.at(1)).isEqualTo(Column.QUANTITY);
  }

  @Test
  void namesEveryColumnThatItDoesNotKnowAndEveryOneThatIsMissing() {
    HeaderDecision decision =
        ColumnLayout.read(List.of("partnerCode", "qty", "soldAt", "soldAt", "colour"));
    assertThat(decision.layout()).isNull();
    assertThat(decision.problems())
        .extracting(HeaderDecision.Problem::code, HeaderDecision.Problem::column)
        .containsExactly(
            tuple("unknown-column", "qty"),
            tuple("repeated-column", "soldAt"),
            tuple("unknown-column", "colour"),
            tuple("missing-column", "productCode"),
            tuple("missing-column", "quantity"),
            tuple("missing-column", "unitPrice"));
  }

  @Test
  void takesAnAmountInPlaceOfAPrice() {
    HeaderDecision decision =
        ColumnLayout.read(List.of("partnerCode", "productCode", "quantity", "amount", "soldAt"));
    assertThat(decision.problems()).isEmpty();
  }
}
