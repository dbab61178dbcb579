package pep.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.platform.money.MoneyJson;
import pep.platform.problem.FieldError;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonErrorsTest {

  private enum Colour {
    RED,
    GREEN
  }

  private record Line(int quantity, Money price) {}

  private record Share(int percent) {
    Share {
      if (percent > 100) {
        throw new IllegalArgumentException("A share is at most 100.");
      }
    }
  }

  private record Split(Share share) {}

  private record Order(String code, Colour colour, Instant at, List<Line> lines) {}

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new MoneyJson())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @Test
  void namesAnUnknownFieldAndTheKnownOnes() {
    FieldError error = errorOf("{\"cod\":1}");

    assertThat(error)
        .extracting(FieldError::field, FieldError::code)
        .containsExactly("cod", "unknown-field");
    assertThat(error.cure()).contains("at, code, colour, lines");
  }

  @Test
  void namesTheWordsOfAnEnumAsTheyStandOnTheWire() {
    FieldError error = errorOf("{\"colour\":\"BLUE\"}");

    assertThat(error.field()).isEqualTo("colour");
    assertThat(error.cure()).contains("red, green");
  }

  @Test
  void tellsWhatARecordSaidAndNotItsClass() {
    FieldError error =
        new JsonErrors()
            .of(
                catchThrowable(
                    () -> mapper.readValue("{\"share\":{\"percent\":101}}", Split.class)));

    assertThat(error).isEqualTo(new FieldError("share", "invalid", "A share is at most 100."));
  }

  @Test
  void pointsIntoAList() {
    assertThat(errorOf("{\"lines\":[{\"quantity\":1},{\"quantity\":\"x\"}]}").field())
        .isEqualTo("lines[1].quantity");
    FieldError money =
        errorOf("{\"lines\":[{\"price\":{\"amount\":\"1.234\",\"currency\":\"EUR\"}}]}");
    assertThat(money.field()).isEqualTo("lines[0].price");
    assertThat(money.cure()).contains("2 after");
  }

  @Test
  void saysWhereBrokenJsonBreaks() {
    FieldError error = errorOf("{\"code\": \"a\",\n \"colour\": }");

    assertThat(error.code()).isEqualTo("malformed-json");
    assertThat(error.cure()).contains("line 2");
  }

  @Test
  void showsTheFormOfAnInstant() {
    assertThat(errorOf("{\"at\":\"yesterday\"}").cure()).contains("RFC 3339");
  }

  private FieldError errorOf(String json) {
    return new JsonErrors().of(catchThrowable(() -> mapper.readValue(json, Order.class)));
  }
}
