package pep.promotion.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaTextTest {

  @ParameterizedTest
  @CsvSource({"Müller & Söhne,Muller + Sohne", "Straße 5,Strasse 5", "A_B<C>,A.B.C.", "Łódź,.odz"})
  void keepsTheLettersThatEveryBankTakes(String text, String kept) {
    assertThat(SepaText.name(text)).isEqualTo(kept);
  }

  @Test
  void isNoLongerThanABankTakes() {
    assertThat(SepaText.name("x".repeat(90))).hasSize(70);
    assertThat(SepaText.remittance("x".repeat(190))).hasSize(140);
  }
}
