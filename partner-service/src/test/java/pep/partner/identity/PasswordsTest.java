package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static final String EMAIL = "ada.lovelace@example.org";

  private final Passwords passwords = new Passwords();

  @ParameterizedTest
  @ValueSource(strings = {"twelve-chars", "пароль-для-входа", "correct horse battery staple"})
  void acceptsTwelveCharactersOfAnyScript(String password) {
    assertThat(Passwords.objection(password, EMAIL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "eleven-char", "ada.lovelace@example.org", "ADA.LOVELACE@example.org"})
  void refusesWhatIsShortOrTheAddress(String password) {
    assertThat(Passwords.objection(password, EMAIL)).isPresent();
  }

  @Test
  void refusesWhatTheHashWouldCutOff() {
    assertThat(Passwords.objection("x".repeat(73), EMAIL)).isPresent();
    assertThat(Passwords.objection("x".repeat(72), EMAIL)).isEmpty();
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
