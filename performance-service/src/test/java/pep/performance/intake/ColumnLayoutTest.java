package pep.performance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import java.util.List;
import org.junit.jupiter.api.Test;

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
            tuple("unknownColumn", "qty"),
            tuple("repeatedColumn", "soldAt"),
            tuple("unknownColumn", "colour"),
            tuple("missingColumn", "productCode"),
            tuple("missingColumn", "quantity"),
            tuple("missingColumn", "unitPrice"));
  }

  @Test
  void takesAnAmountInPlaceOfAPrice() {
    HeaderDecision decision =
        ColumnLayout.read(List.of("partnerCode", "productCode", "quantity", "amount", "soldAt"));
    assertThat(decision.problems()).isEmpty();
  }
}
