package pep.partner.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;

class AttributeSchemaTest {

  private final AttributeSchema schema =
      AttributeSchema.empty(new Tenant("ven_1"), Instant.parse("2026-11-24T10:00:00Z"));

  @Test
  void definesAnAttributeAndAgainWithAnotherNameAndMoreCodes() {
    define("focus", AttributeType.CODES, "gifts");
    define("focus", AttributeType.CODES, "gifts", "home");
    define("focus", AttributeType.CODES, "gifts", "home");

    assertThat(schema.definitions()).hasSize(1);
    assertThat(schema.read(Map.of("focus", List.of("home", "gifts"))))
        .isEqualTo(Map.of("focus", List.of("gifts", "home")));
  }

  @Test
  void anAttributeKeepsItsType() {
    define("stores", AttributeType.NUMBER);

    assertThatThrownBy(() -> define("stores", AttributeType.STRING))
        .isInstanceOf(AttributeTypeChanged.class);
    assertThat(schema.definitions().getFirst().type()).isEqualTo(AttributeType.NUMBER);
  }

  @Test
  void readsEachTypeInItsStoredForm() {
    defineOneOfEach();

    assertThat(
            schema.read(
                Map.of("text", "Łódź", "stores", "12.50", "key", "true", "since", "2026-01-31")))
        .isEqualTo(
            Map.of(
                "text",
                "Łódź",
                "stores",
                new BigDecimal("12.50"),
                "key",
                true,
                "since",
                "2026-01-31"));
  }

  @Test
  void namesEveryWrongValueAtOnceWithItsCure() {
    defineOneOfEach();

    assertThatThrownBy(
            () ->
                schema.read(
                    Map.of(
                        "text", 1,
                        "stores", "many",
                        "key", "perhaps",
                        "since", "31.1.2026",
                        "focus", List.of("cars"),
                        "unheard", "of")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.errors())
                  .extracting(FieldError::field)
                  .containsExactlyInAnyOrder(
                      "attributes.text",
                      "attributes.stores",
                      "attributes.key",
                      "attributes.since",
                      "attributes.focus",
                      "attributes.unheard");
              assertThat(refusal.errors()).allMatch(error -> !error.cure().isBlank());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "999999999999999, true",
    "-999999999999999.0123456789, true",
    "1000000000000000, false",
    "0.00000000001, false",
    "1e14, false",
    "1E2, false",
    "1e2147483647, false",
    "1e-2147483647, false",
    "NaN, false"
  })
  void takesNumbersThatEveryReaderKeepsExactly(String number, boolean taken) {
    define("stores", AttributeType.NUMBER);

    assertThat(isTaken("stores", number)).isEqualTo(taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "bell\u0007", "half \ud83d"})
  void refusesTextThatNobodyCouldRead(String text) {
    define("text", AttributeType.STRING);

    assertThat(isTaken("text", text)).isFalse();
    assertThat(isTaken("text", "x".repeat(1001))).isFalse();
    assertThat(isTaken("text", "x".repeat(1000))).isTrue();
  }

  private boolean isTaken(String code, String value) {
    try {
      return schema.read(Map.of(code, value)).containsKey(code);
    } catch (InvalidInput refused) {
      return false;
    }
  }

  private void defineOneOfEach() {
    define("text", AttributeType.STRING);
    define("stores", AttributeType.NUMBER);
    define("key", AttributeType.BOOLEAN);
    define("since", AttributeType.DATE);
    define("focus", AttributeType.CODES, "gifts");
  }

  private void define(String code, AttributeType type, String... codes) {
    schema.define(new AttributeDefinition(code, code, type, new TreeSet<>(List.of(codes))));
  }
}
