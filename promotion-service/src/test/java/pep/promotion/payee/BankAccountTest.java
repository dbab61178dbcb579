package pep.promotion.payee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

  @ParameterizedTest
  @ValueSource(strings = {"GB33BUKB20201555555555", "de89 3704 0044 0532 0130 00"})
  void takesNumbersWhoseCheckDigitsFit(String iban) {
    assertThat(BankAccount.isIban(iban)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GB33BUKB20201555555556",
        "DE89370400440532013",
        "XX89370400440532013000",
        "GB33BUKB2020155555555A"
      })
  void refusesOthers(String iban) {
    assertThat(BankAccount.isIban(iban)).isFalse();
  }

  @Test
  void showsNoMoreThanItsEnds() {
    var account = new BankAccount("Ada", BankAccount.plain("de89 3704 0044 0532 0130 00"), null);

    assertThat(account.shown()).isEqualTo("DE89…3000");
    assertThat(account).hasToString("DE89…3000");
  }
}
