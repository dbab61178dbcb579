package pep.partner.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pep.partner.identity.user.Role;
import pep.partner.language.Language;

class LettersTest {

  @ParameterizedTest
  @MethodSource("roles")
  void aRoleIsCalledAsPeopleCallItInEachLanguage(Role role) {
    assertThat(Letters.role(Language.EN, role)).isNotBlank().doesNotContain("_", "role.");
    assertThat(Letters.role(Language.DE, role)).isNotBlank().doesNotContain("_", "role.", "admin");
  }

  static Stream<Role> roles() {
    return Arrays.stream(Role.values());
  }
}
