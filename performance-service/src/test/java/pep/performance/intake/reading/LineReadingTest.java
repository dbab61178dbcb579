package pep.performance.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;
import pep.performance.intake.LineKind;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;
import pep.performance.intake.line.Sale;

class LineReadingTest {

  @Test
  void multipliesQuantityAndPriceAndRoundsHalfUp() {
    assertThat(Lines.read(Lines.sale(1, "3", "0.335")).amount()).isEqualTo(Money.parse("GBP 1.01"));
    assertThat(Lines.read(Lines.sale(1, "-3", "0.335")).amount())
        .isEqualTo(Money.parse("GBP -1.01"));
  }

  @Test
  void prefersTheAmountThatIsGiven() {
    Sale sale = Lines.read(Lines.sale(1, "3", "0.33").put(Column.AMOUNT, "1.00"));
    assertThat(sale.amount()).isEqualTo(Money.parse("GBP 1.00"));
  }

  @Test
  void takesANegativeQuantityAsAReturn() {
    Sale sale = Lines.read(Lines.sale(1, "-2.5", "2"));
    assertThat(sale.kind()).isEqualTo(LineKind.RETURN);
    assertThat(sale.quantity()).isEqualByComparingTo("-2.5");
  }

  @Test
  void takesAReturnWithAPositiveQuantityAsTheSame() {
    Sale sale = Lines.read(Lines.sale(1, "2.5", "2").put(Column.KIND, "return"));
    assertThat(sale.quantity()).isEqualByComparingTo("-2.5");
    assertThat(sale.amount()).isEqualTo(Money.parse("GBP -5.00"));
  }

  @Test
  void tellsEveryReasonAtOnce() {
    RawLine line =
        Lines.raw(
            4, Map.of("quantity", "many", "unitPrice", "-1", "currency", "EUR", "soldAt", "soon"));
    assertThat(Lines.reasons(line))
        .containsExactly(
            ReasonCode.PARTNER_CODE_MISSING,
            ReasonCode.PRODUCT_CODE_MISSING,
            ReasonCode.QUANTITY_INVALID,
            ReasonCode.PRICE_NOT_POSITIVE,
            ReasonCode.SOLD_AT_INVALID,
            ReasonCode.CURRENCY_FOREIGN);
  }

  @Test
  void refusesALineWithoutValue() {
    assertThat(Lines.reasons(Lines.sale(1, "1", "0")))
        .containsExactly(ReasonCode.PRICE_NOT_POSITIVE);
    assertThat(Lines.reasons(Lines.sale(1, "0", "1"))).contains(ReasonCode.QUANTITY_ZERO);
    assertThat(Lines.reasons(Lines.sale(1, "1", "0.001"))).containsExactly(ReasonCode.AMOUNT_ZERO);
  }

  @Test
  void refusesAKindThatContradictsTheSign() {
    assertThat(Lines.reasons(Lines.sale(1, "-1", "1").put(Column.KIND, "sale")))
        .containsExactly(ReasonCode.KIND_INVALID);
    assertThat(Lines.reasons(Lines.sale(1, "1", "1").put(Column.KIND, "gift")))
        .containsExactly(ReasonCode.KIND_INVALID);
  }

  @Test
  void refusesASaleOfTheDayAfterTomorrow() {
    RawLine line = Lines.sale(1, "1", "1").put(Column.SOLD_AT, "2026-06-03T00:00:00Z");
    assertThat(Lines.reasons(line)).containsExactly(ReasonCode.SOLD_AT_IN_FUTURE);
  }

  @Test
  void refusesALineThatNothingIdentifies() {
    List<LineReason> reasons = new ArrayList<>();
    new LineReading(Lines.rules(false)).read(Lines.sale(1, "1", "1"), reasons);
    assertThat(reasons)
        .extracting(LineReason::code)
        .containsExactly(ReasonCode.LINE_NOT_IDENTIFIED);
  }

  @Test
  void refusesAPartnersReportOfAnothersSale() {
    LineRules own =
        new LineRules(
            "ven_1",
            "int_abc",
            true,
            "pos",
            Lines.GBP,
            ZoneId.of("UTC"),
            Lines.EARLIEST,
            Lines.LATEST,
            "99");
    List<LineReason> reasons = new ArrayList<>();
    assertThat(new LineReading(own).read(Lines.sale(1, "1", "1"), reasons)).isNull();
    assertThat(reasons).extracting(LineReason::code).containsExactly(ReasonCode.PARTNER_FOREIGN);
  }

  @Test
  void givesTheSameExternalIdTheSameLineIdWhateverItsPlace() {
    Sale first = Lines.read(Lines.sale(1, "1", "1").put(Column.EXTERNAL_ID, "A-1"));
    Sale again = Lines.read(Lines.sale(7, "2", "9").put(Column.EXTERNAL_ID, "A-1"));
    Sale other =
        Lines.read(
            Lines.sale(1, "1", "1").put(Column.EXTERNAL_ID, "A-1").put(Column.SOURCE, "pos"));
    assertThat(again.id()).isEqualTo(first.id()).isNotEqualTo(other.id());
  }

  @Test
  void givesLinesThatRepeatToTheLetterAnIdEach() {
    assertThat(Lines.read(Lines.sale(1, "1", "1")).id())
        .isNotEqualTo(Lines.read(Lines.sale(2, "1", "1")).id());
  }

  @Test
  void resolvesWhatAReturnNamesToTheIdOfThatSale() {
    Sale sale = Lines.read(Lines.sale(1, "1", "1").put(Column.EXTERNAL_ID, "A-1"));
    Sale back = Lines.read(Lines.sale(2, "-1", "1").put(Column.RETURNS, "A-1"));
    assertThat(back.returns()).isEqualTo(sale.id());
    assertThat(Lines.reasons(Lines.sale(3, "1", "1").put(Column.RETURNS, "A-1")))
        .containsExactly(ReasonCode.RETURNS_ON_SALE);
  }

  @Test
  void warnsOfAnAmountThatIsNotQuantityTimesPriceAndTakesIt() {
    RawLine off = Lines.sale(1, "3", "2.00").put(Column.AMOUNT, "7.00");
    assertThat(Lines.reasons(off)).containsExactly(ReasonCode.AMOUNT_OFF_PRICE);
    assertThat(Lines.read(off).amount().getAmount()).isEqualByComparingTo("7.00");
    RawLine back = Lines.sale(1, "-3", "2.00").put(Column.AMOUNT, "-7.00");
    assertThat(Lines.reasons(back)).containsExactly(ReasonCode.AMOUNT_OFF_PRICE);
    assertThat(Lines.reasons(Lines.sale(1, "3", "2.00").put(Column.AMOUNT, "6.00"))).isEmpty();
    RawLine rounded = Lines.sale(1, "3", "1.115").put(Column.AMOUNT, "3.34");
    assertThat(Lines.reasons(rounded)).isEmpty();
  }

  @Test
  void takesACreditNoteWithoutAQuantity() {
    Map<String, String> cells =
        Map.of(
            "partnerCode", "17850",
            "productCode", "85123A",
            "amount", "25.00",
            "soldAt", "2026-01-12T08:26:00Z");
    RawLine note = Lines.raw(1, cells).put(Column.KIND, "return");
    assertThat(Lines.read(note).amount().getAmount()).isEqualByComparingTo("-25.00");
    assertThat(Lines.read(note).quantity()).isZero();
    assertThat(Lines.reasons(Lines.raw(1, cells))).containsExactly(ReasonCode.QUANTITY_INVALID);
    assertThat(Lines.reasons(Lines.raw(1, cells).put(Column.KIND, "sale")))
        .containsExactly(ReasonCode.QUANTITY_INVALID);
  }

  @Test
  void refusesDaysThatSystemsWriteWhereTheyKnowNone() {
    for (String day : List.of("1900-01-01", "1970-01-01", "1979-12-31")) {
      assertThat(Lines.reasons(Lines.sale(1, "1", "1").put(Column.SOLD_AT, day)))
          .containsExactly(ReasonCode.SOLD_BEFORE_FIRST_DAY);
    }
    assertThat(Lines.reasons(Lines.sale(1, "1", "1").put(Column.SOLD_AT, "1980-01-02"))).isEmpty();
  }

  @Test
  void computesTheAmountThatBigDecimalComputes() {
    Seeded.runs(
        3_000,
        random -> {
          BigDecimal quantity = BigDecimal.valueOf(random.nextInt(-90_000, 90_000), 3);
          BigDecimal price = BigDecimal.valueOf(random.nextInt(1, 90_000_000), 6);
          BigDecimal expected = quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
          RawLine line = Lines.sale(1, quantity.toPlainString(), price.toPlainString());
          if (quantity.signum() == 0 || expected.signum() == 0) {
            assertThat(Lines.reasons(line)).isNotEmpty();
          } else {
            assertThat(Lines.read(line).amount().getAmount()).isEqualByComparingTo(expected);
          }
        });
  }
}
