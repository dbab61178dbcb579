package pep.partner.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static final String EMAIL = "ada.lovelace@example.org";

  private final Passwords passwords = new Passwords();

  @ParameterizedTest
  @ValueSource(strings = {"kx7-lorbeeren", "пароль-для-входа", "nineteen brave lanterns hum"})
  void acceptsTwelveCharactersOfAnyScript(String password) {
    assertThat(Passwords.objection(password, EMAIL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "eleven-char", "ada.lovelace@example.org", "ADA.LOVELACE@example.org"})
  void refusesWhatIsShortOrTheAddress(String password) {
    assertThat(Passwords.objection(password, EMAIL)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "            ",
        "aaaaaaaaaaaaaaaa",
        "qwertyuiop12",
        "Passwort1234",
        "123456789012",
        "Summer2026!!!",
        "correct horse battery staple"
      })
  void refusesWhatManyPeopleUse(String password) {
    assertThat(Passwords.objection(password, EMAIL)).contains(Refusal.COMMON);
  }

  @Test
  void refusesWhatTheHashWouldCutOff() {
    String longest = "nineteen brave lanterns hum ".repeat(3).substring(0, 72);
    assertThat(Passwords.objection(longest, EMAIL)).isEmpty();
    assertThat(Passwords.objection(longest + "!", EMAIL)).contains(Refusal.TOO_LONG);
  }

  @Test
  void matchesTheSamePasswordOnly() {
    String hash = passwords.hash("correct horse battery staple");

    assertThat(hash).doesNotContain("horse");
    assertThat(passwords.matches("correct horse battery staple", hash)).isTrue();
    assertThat(passwords.matches("correct horse battery", hash)).isFalse();
    assertThat(passwords.matches("x".repeat(100), hash)).isFalse();
    assertThat(passwords.matches("anything", null)).isFalse();
  }
}
