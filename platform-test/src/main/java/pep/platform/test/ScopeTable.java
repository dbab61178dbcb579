package pep.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may hold which scope at all, as {@code contracts/http/scopes.json} states it.
 *
 * @param operator of the installation
 * @param vendor a vendor's staff and systems
 * @param partner a partner's people and systems
 * @param partnerAdministrator what a partner's administrator holds beside these
 */
public record ScopeTable(
    Set<String> operator,
    Set<String> vendor,
    Set<String> partner,
    Set<String> partnerAdministrator) {

  /** Reads the committed table. */
  public static ScopeTable committed() {
    try {
      return JsonMapper.shared()
          .readValue(
              Files.readString(Contracts.root().resolve("http/scopes.json")), ScopeTable.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an operator may hold one of them. */
  public boolean anOperatorMayHoldAnyOf(Collection<String> scopes) {
    return scopes.stream().anyMatch(operator::contains);
  }

  /** Whether a vendor's staff or system may hold one of them. */
  public boolean staffMayHoldAnyOf(Collection<String> scopes) {
    return scopes.stream().anyMatch(vendor::contains);
  }

  /** Whether somebody of a partner may hold one of them. */
  public boolean aPartnerMayHoldAnyOf(Collection<String> scopes) {
    return scopes.stream()
        .anyMatch(scope -> partner.contains(scope) || partnerAdministrator.contains(scope));
  }
}
