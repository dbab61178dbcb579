package pep.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.http.JsonErrors;
import pep.platform.money.MoneyJson;
import pep.platform.problem.FieldError;
import tools.jackson.databind.json.JsonMapper;

class RequestJsonTest {

  private enum Method {
    WHOLE_AMOUNT,
    MARGINAL
  }

  private record Values(
      @Nullable BigDecimal number,
      @Nullable Money money,
      @Nullable LocalDate day,
      @Nullable Instant instant,
      @Nullable YearMonth month,
      @Nullable Method method,
      @Nullable String text,
      @Nullable Integer count,
      @Nullable Double degree,
      @Nullable List<String> list,
      @Nullable List<List<Values>> nested,
      @Nullable Map<String, Money> map,
      @JsonSetter(contentNulls = Nulls.SET) @Nullable Map<String, Object> free) {}

  private static final RequestJson JSON =
      RequestJson.from(
          JsonMapper.builder().addModule(new MoneyJson()).build(), MoneyJson.ofRequests());

  @Test
  void readsWhatIsWithinTheBounds() {
    Values read =
        read(
            """
            {"number": -999999999999999.999999, "day": "1900-01-01", "month": "2999-12",
             "instant": "2999-12-31T23:59:59.999Z", "method": "whole_amount", "text": "é",
             "money": {"amount": "999999999999999.99", "currency": "EUR"}, "count": 3.0,
             "degree": 5e-05, "list": [], "nested": [[{}]], "free": {"a": null}}
            """);

    assertThat(read.number()).isEqualTo(PlainNumbers.MAX.negate());
    assertThat(read.money()).isEqualTo(Money.parse("EUR 999999999999999.99"));
    assertThat(read.day()).isEqualTo("1900-01-01");
    assertThat(read.instant()).isEqualTo("2999-12-31T23:59:59.999Z");
    assertThat(read.method()).isEqualTo(Method.WHOLE_AMOUNT);
    assertThat(read.free()).isEqualTo(new HashMap<>(java.util.Collections.singletonMap("a", null)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "number ! 1e5 ! not-plain-digits",
        "number ! 1e400 ! not-plain-digits",
        "number ! 1E2 ! not-plain-digits",
        "number ! 1000000000000000 ! out-of-range",
        "number ! 99999999999999999999999999999999999999 ! out-of-range",
        "number ! 0.0000001 ! out-of-range",
        "number ! \"1\" ! wrong-type",
        "money ! {\"amount\":\"1e5\",\"currency\":\"EUR\"} ! not-plain-digits",
        "money ! {\"amount\":\"+1.00\",\"currency\":\"EUR\"} ! not-plain-digits",
        "money ! {\"amount\":\"١٢\",\"currency\":\"EUR\"} ! wrong-format",
        "money ! {\"amount\":\" 1\",\"currency\":\"EUR\"} ! wrong-format",
        "money ! {\"amount\":\"1.\",\"currency\":\"EUR\"} ! not-plain-digits",
        "money ! {\"amount\":\"1.234\",\"currency\":\"EUR\"} ! too-many-decimals",
        "money ! {\"amount\":\"1.5\",\"currency\":\"JPY\"} ! too-many-decimals",
        "money ! {\"amount\":\"1000000000000000\",\"currency\":\"EUR\"} ! out-of-range",
        "money ! {\"amount\":\"1\",\"currency\":\"XAU\"} ! unknown-currency",
        "money ! {\"amount\":1,\"currency\":\"EUR\"} ! wrong-format",
        "day ! \"10000-01-01\" ! out-of-range",
        "day ! \"+999999999-01-01\" ! out-of-range",
        "day ! \"0001-01-01\" ! out-of-range",
        "day ! \"0000-01-01\" ! out-of-range",
        "day ! \"-0001-01-01\" ! out-of-range",
        "day ! \"3000-01-01\" ! out-of-range",
        "day ! \"2026-02-30\" ! wrong-format",
        "day ! \"today\" ! wrong-format",
        "day ! 20000 ! wrong-type",
        "day ! [2026,1,1] ! wrong-type",
        "instant ! \"1899-12-31T23:59:59Z\" ! out-of-range",
        "instant ! \"+1000000000-01-01T00:00:00Z\" ! out-of-range",
        "instant ! \"2026-01-31\" ! wrong-format",
        "instant ! \"2026-01-31T25:00:00Z\" ! wrong-format",
        "instant ! 1767225600 ! wrong-type",
        "month ! \"10000-01\" ! out-of-range",
        "month ! \"1899-12\" ! out-of-range",
        "month ! \"2026-13\" ! wrong-format",
        "method ! \"WHOLE_AMOUNT\" ! wrong-format",
        "method ! \"whole-amount\" ! wrong-format",
        "method ! 0 ! wrong-format",
        "text ! 1 ! wrong-format",
        "text ! true ! wrong-format",
        "count ! \"1\" ! wrong-type",
        "count ! 1.5 ! not-plain-digits",
        "count ! 3000000000 ! out-of-range",
        "degree ! 1e400 ! out-of-range",
        "degree ! \"1\" ! wrong-type"
      })
  void refusesWithTheField(String field, String value, String code) {
    FieldError error = error("{\"" + field + "\": " + value + "}");

    assertThat(error.field()).isEqualTo(field);
    assertThat(error.code()).as(error.toString()).isEqualTo(code);
  }

  @Test
  void tellsTheRange() {
    assertThat(error("{\"day\": \"10000-01-01\"}").cure()).contains("1900 to 2999");
    assertThat(error("{\"number\": 1e400}").cure()).contains("15 digits before", "6 after");
    assertThat(error("{\"money\":{\"amount\":\"0.001\",\"currency\":\"EUR\"}}").cure())
        .contains("15 before", "2 after");
  }

  @Test
  void refusesNullsInListsAndMapsAndNamesThePlace() {
    assertThat(error("{\"list\": [\"a\", null]}"))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly("list[1]", "not-null");
    assertThat(error("{\"nested\": [[{}], [null]]}").field()).isEqualTo("nested[1][0]");
    assertThat(error("{\"map\": {\"x\": null}}").field()).isEqualTo("map.x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2", "0x1p3", "NaN", "Infinity", "12d", "１２", "+1", " 1", "1 "})
  void refusesInRowsWhatOnlyProgramsCallANumber(String text) {
    for (String column : List.of("number", "count", "degree")) {
      assertThatThrownBy(() -> row(column, text))
          .as(column)
          .hasRootCauseInstanceOf(WrongForm.class);
    }
  }

  @Test
  void readsNumbersOfRowsFromTexts() {
    assertThat(row("number", "-12.50").number()).isEqualByComparingTo("-12.5");
    assertThat(row("count", "12").count()).isEqualTo(12);
    assertThat(row("degree", "52.520006599999997").degree()).isEqualTo(52.520006599999997);
    assertThatThrownBy(() -> row("count", "3000000000")).hasRootCauseInstanceOf(WrongForm.class);
  }

  /** A number is taken exactly where its digits are few enough, and then as it was written. */
  @Test
  void readsRandomNumbersByTheirDigits() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      int whole = 1 + random.nextInt(20);
      int fraction = random.nextInt(9);
      String digits =
          random.ints(whole, 1, 10).mapToObj(String::valueOf).reduce("", String::concat);
      String rest =
          random.ints(fraction, 0, 10).mapToObj(String::valueOf).reduce("", String::concat);
      String text = (random.nextBoolean() ? "-" : "") + digits + (fraction == 0 ? "" : "." + rest);
      String json = "{\"number\": " + text + "}";
      if (whole <= 15 && fraction <= 6) {
        assertThat(read(json).number()).as("seed %d", seed).isEqualTo(new BigDecimal(text));
      } else {
        assertThat(error(json).code()).as("seed %d: %s", seed, text).isEqualTo("out-of-range");
      }
    }
  }

  private static Values read(String json) {
    return JSON.objects().readValue(json, Values.class);
  }

  private static Values row(String column, String text) {
    return JSON.rows().treeToValue(JSON.rows().createObjectNode().put(column, text), Values.class);
  }

  private static FieldError error(String json) {
    return new JsonErrors().of(catchThrowable(() -> read(json)));
  }
}
