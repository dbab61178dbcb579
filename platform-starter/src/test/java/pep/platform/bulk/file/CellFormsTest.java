package pep.platform.bulk.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.bulk.file.RowColumns.Column;

class CellFormsTest {

  private static final Column PRICE = new Column("price", null, BigDecimal.class);
  private static final Column DAY = new Column("day", null, LocalDate.class);
  private static final Column NAME = new Column("name", null, String.class);
  private static final CellForms GERMAN = new CellForms(true, true);

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"12,50 12.50", "1.234,5 1234.5", "-3 -3", "1.234.567 1234567", "0,001 0.001"})
  void aDecimalCommaIsReadWhereItIsTold(String cell, String plain) {
    assertThat(GERMAN.read(PRICE, cell)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.50", "1,234.50", "1,2,3", "12,", "1.23,4", "a"})
  void aNumberInAnotherFormIsNoneAndNeverGuessed(String cell) {
    assertThatThrownBy(() -> GERMAN.read(PRICE, cell)).isInstanceOf(MalformedRow.class);
  }

  @ParameterizedTest
  @CsvSource({"31.12.2026,2026-12-31", "1/2/2026,2026-02-01", "01-02-2026,2026-02-01"})
  void theDayComesFirstWhereItIsTold(String cell, String plain) {
    assertThat(GERMAN.read(DAY, cell)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-31", "1.2/2026", "1.2.26"})
  void aDayInAnotherFormIsNone(String cell) {
    assertThatThrownBy(() -> GERMAN.read(DAY, cell)).isInstanceOf(MalformedRow.class);
  }

  @Test
  void textsStayAsTheyAreAndWithoutAWordAllDo() {
    assertThat(GERMAN.read(NAME, "1,5")).isEqualTo("1,5");
    assertThat(CellForms.PLAIN.read(PRICE, "1,5")).isEqualTo("1,5");
    assertThat(CellForms.PLAIN.read(DAY, "1.2.2026")).isEqualTo("1.2.2026");
  }
}
