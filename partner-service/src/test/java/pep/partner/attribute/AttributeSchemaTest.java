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

  @Test
  void readsWholeNumbersAndMoneyExactly() {
    define("stores", AttributeType.INTEGER);
    define("budget", AttributeType.MONEY);

    assertThat(schema.read(Map.of("stores", "7.0", "budget", "12.30 EUR")))
        .isEqualTo(Map.of("stores", 7L, "budget", Map.of("amount", "12.30", "currency", "EUR")));
    assertThat(schema.read(Map.of("budget", Map.of("amount", 5, "currency", "JPY"))))
        .isEqualTo(Map.of("budget", Map.of("amount", "5", "currency", "JPY")));
    for (String wrong : List.of("7.5", "1000000000000000", "many")) {
      assertThat(isTaken("stores", wrong)).as(wrong).isFalse();
    }
    for (String wrong : List.of("12.345 EUR", "5.5 JPY", "12.30", "12.30 XXQ", "EUR 12.30")) {
      assertThat(isTaken("budget", wrong)).as(wrong).isFalse();
    }
  }

  @Test
  void whatAPartnerHoldsMayStayWhateverIsAllowedNow() {
    define("level", AttributeType.CODES, "a", "b", "c");
    define("score", AttributeType.NUMBER);
    define("stores", AttributeType.INTEGER);
    define("budget", AttributeType.MONEY);
    Map<String, Object> held =
        schema.read(
            Map.of("level", List.of("b", "c"), "score", "12.50", "stores", 3, "budget", "1 EUR"));
    define("level", AttributeType.CODES, "a");
    schema.find("score").ifPresent(schema::remove);
    schema.find("stores").ifPresent(schema::remove);
    schema.find("budget").ifPresent(schema::remove);

    Map<String, Object> again =
        Map.of(
            "level",
            List.of("c", "b"),
            "score",
            12.5,
            "stores",
            "3",
            "budget",
            Map.of("currency", "EUR", "amount", "1.00"));
    assertThat(schema.read(again, held)).isEqualTo(held);
    assertThat(schema.read(Map.of("level", "b|c"), held).get("level")).isEqualTo(held.get("level"));
    assertThat(schema.read(Map.of("level", List.of("a")), held))
        .isEqualTo(Map.of("level", List.of("a")));
    assertThatThrownBy(() -> schema.read(Map.of("level", List.of("b")), held))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> schema.read(Map.of("score", 13), held))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> schema.read(Map.of("level", List.of("b", 7)), held))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whatIsRequiredIsAskedOfANewPartnerAndOfOneWhoseAttributesChange() {
    define("score", AttributeType.NUMBER);
    Map<String, Object> held = schema.read(Map.of("score", 1));
    schema.define(
        new AttributeDefinition(
            "level", "Level", AttributeType.CODES, codes("a"), true, null, null));

    assertThat(schema.read(Map.of("score", 1), held)).isEqualTo(held);
    assertThat(schema.read(Map.of("score", 2, "level", "a"), held)).hasSize(2);
    for (Map<String, Object> lacking :
        List.of(Map.<String, Object>of("score", 2), Map.<String, Object>of("level", List.of()))) {
      assertThatThrownBy(() -> schema.read(lacking, held))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused ->
                  assertThat(refused.errors())
                      .extracting(FieldError::code)
                      .containsExactly("attribute-required"));
    }
    assertThatThrownBy(() -> schema.read(Map.of(), null)).isInstanceOf(InvalidInput.class);
    assertThat(schema.read(Map.of())).isEmpty();
  }

  @Test
  void whatWasRemovedComesBackWithItsTypeOnly() {
    define("score", AttributeType.NUMBER);
    schema.find("score").ifPresent(schema::remove);

    assertThat(schema.definitions()).isEmpty();
    assertThat(isTaken("score", "1")).isFalse();
    assertThatThrownBy(() -> define("score", AttributeType.STRING))
        .isInstanceOf(AttributeTypeChanged.class);
    define("score", AttributeType.NUMBER);
    assertThat(schema.known()).hasSize(1);
    assertThat(isTaken("score", "1")).isTrue();
  }

  @Test
  void toAPartnerItIsAsIfThereWereNoneOfWhatTheVendorKeeps() {
    define("size", AttributeType.NUMBER);
    schema.define(
        new AttributeDefinition(
            "risk", "Risk", AttributeType.CODES, codes("a"), true, AttributeReaders.VENDOR, null));
    Map<String, Object> held = schema.read(Map.of("risk", "a", "size", 1));

    assertThat(schema.keptFromPartners()).containsExactly("risk");
    assertThat(schema.readOfPartner(Map.of("size", 2), held).get("risk")).isEqualTo(List.of("a"));
    assertThat(schema.readOfPartner(Map.of(), held)).containsOnlyKeys("risk");
    assertThat(schema.readOfPartner(Map.of("size", 2), Map.of())).containsOnlyKeys("size");
    assertThatThrownBy(() -> schema.readOfPartner(Map.of("risk", "a"), held))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.errors().getFirst().code()).isEqualTo("unknown-attribute");
              assertThat(refused.errors().getFirst().cure())
                  .contains("size")
                  .doesNotContain("risk");
            });
    define("risk", AttributeType.CODES, "a", "b");
    assertThat(schema.keptFromPartners()).as("left out it stays as it is").hasSize(1);
    schema.find("risk").ifPresent(schema::remove);
    assertThat(schema.keptFromPartners()).as("values of it are there still").hasSize(1);
  }

  private static TreeSet<String> codes(String... codes) {
    return new TreeSet<>(List.of(codes));
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
    schema.define(
        new AttributeDefinition(code, code, type, new TreeSet<>(List.of(codes)), null, null, null));
  }
}
