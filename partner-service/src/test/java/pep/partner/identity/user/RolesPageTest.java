package pep.partner.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pep.platform.test.Contracts;

/** Keeps {@code docs/roles.md} what the roles are; with PEP_UPDATE_CONTRACTS it writes it. */
class RolesPageTest {

  private static final Path PAGE = Contracts.root().resolveSibling("docs/roles.md");
  private static final List<Role> ROLES = List.of(Role.values());

  @Test
  void thePageSaysWhatEachRoleHolds() throws IOException {
    if (Boolean.parseBoolean(System.getenv("PEP_UPDATE_CONTRACTS"))) {
      Files.writeString(PAGE, page());
    }
    assertThat(Files.readString(PAGE))
        .as("docs/roles.md; run with PEP_UPDATE_CONTRACTS=true and commit")
        .isEqualTo(page());
  }

  private static String page() {
    String head = row("scope", ROLES.stream().map(RolesPageTest::wireName).toList());
    String rule = row("---", ROLES.stream().map(role -> ":-:").toList());
    String rows =
        Arrays.stream(Role.values())
            .flatMap(role -> role.scopes().stream())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(scope -> row("`" + scope + "`", marks(scope)))
            .collect(Collectors.joining());
    return """
        # Roles

        Generated from the roles in code (`Role` of partner-service); change it there. Each operation says in its
        document (`security`) which scope lets a caller in, and `contracts/http/access.json` holds every operation
        against every role.

        """
        + head
        + rule
        + rows;
  }

  private static List<String> marks(String scope) {
    return ROLES.stream().map(role -> role.scopes().contains(scope) ? "x" : "").toList();
  }

  private static String wireName(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static String row(String first, List<String> others) {
    return "| " + first + " | " + String.join(" | ", others) + " |\n";
  }
}
