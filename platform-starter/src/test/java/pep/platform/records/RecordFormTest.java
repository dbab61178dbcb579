package pep.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

class RecordFormTest {

  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

  enum Colour {
    RED,
    BLUE
  }

  record Part(String name, Money worth) {}

  record Balance(Money limit, @Nullable Money spent) {}

  record Account(
      @Id String id,
      @Field("short") String code,
      long version,
      int count,
      boolean open,
      Colour colour,
      Instant at,
      Duration took,
      LocalDate day,
      Map<String, Long> counts,
      BigDecimal rate,
      byte[] body,
      @Nullable Integer status,
      Set<String> tags,
      List<Part> parts,
      @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_NULL) @Nullable Balance balance) {}

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static Account account(@Nullable Balance balance) {
    return new Account(
        "a1",
        "$code",
        3,
        2,
        true,
        Colour.BLUE,
        AT,
        Duration.ofMillis(1500),
        LocalDate.parse("2026-03-01"),
        Map.of("late", 2L),
        new BigDecimal("0.10"),
        new byte[] {1, 2},
        null,
        Set.of("x"),
        List.of(new Part("wheel", gbp("1.20"))),
        balance);
  }

  @Test
  void componentsStandInTheFieldsOfTheirNamesAndTheCurrencyOnce() {
    Document written =
        RecordForm.of(Account.class).write(account(new Balance(gbp("100"), gbp("0.50"))));

    assertThat(written)
        .isEqualTo(
            new Document("_id", "a1")
                .append("short", "$code")
                .append("version", 3L)
                .append("count", 2)
                .append("open", true)
                .append("colour", "BLUE")
                .append("at", Date.from(AT))
                .append("took", 1500L)
                .append("day", "2026-03-01")
                .append("counts", new Document("late", 2L))
                .append("rate", Decimal128.parse("0.10"))
                .append("body", new Binary(new byte[] {1, 2}))
                .append("tags", List.of("x"))
                .append(
                    "parts",
                    List.of(
                        new Document("name", "wheel").append("worth", Decimal128.parse("1.20"))))
                .append("limit", Decimal128.parse("100.00"))
                .append("spent", Decimal128.parse("0.50"))
                .append("currency", "GBP"));
  }

  @Test
  void whatIsWrittenIsRead() {
    RecordForm<Account> form = RecordForm.of(Account.class);
    for (Balance each : new Balance[] {new Balance(gbp("100"), null), null}) {
      Account account = account(each);
      assertThat(form.read(form.write(account)))
          .usingRecursiveComparison()
          .ignoringCollectionOrder()
          .isEqualTo(account);
    }
  }

  /** Of several inner records each has its own. */
  @Test
  void anAmountWithoutOneAroundItHasItsOwnCurrency() {
    Document written = RecordForm.of(Account.class).write(account(null));

    assertThat(written).doesNotContainKey("currency");
    assertThat(written.getList("parts", Document.class).getFirst())
        .containsEntry("currency", "GBP");
  }

  @Test
  void whatIsNotStoredIsNothing() {
    Account read = RecordForm.of(Account.class).read(new Document("_id", "a1"));

    assertThat(read.version()).isZero();
    assertThat(read.open()).isFalse();
    assertThat(read.tags()).isEmpty();
    assertThat(read.parts()).isEmpty();
    assertThat(read.counts()).isEmpty();
    assertThat(read.status()).isNull();
    assertThat(read.balance()).isNull();
  }

  @Test
  void amountsOfTwoCurrenciesAreRefused() {
    Account mixed = account(new Balance(gbp("1"), Money.of(CurrencyUnit.EUR, 1)));

    assertThatThrownBy(() -> RecordForm.of(Account.class).write(mixed))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aComponentWithoutAFormIsFoundWhenTheCollectionIsMade() {
    record Odd(Thread thread) {}

    assertThatThrownBy(() -> RecordForm.of(Odd.class)).hasMessageContaining("java.lang.Thread");
  }

  @Test
  void fieldsAreNamedByTheirComponents() {
    assertThat(Fields.of(Account::version)).isEqualTo("version");
    assertThat(Fields.of(Account::code)).isEqualTo("short");
    assertThat(Fields.of(Account::id)).isEqualTo("_id");
    assertThat(Fields.of(Account::parts, Part::name)).isEqualTo("parts.name");
  }
}
