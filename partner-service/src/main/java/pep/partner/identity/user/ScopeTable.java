package pep.partner.identity.user;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may hold which scope at all, as {@code contracts/http/scopes.json} states it; the rules of
 * the architecture and the test of who may do what read the same file.
 *
 * @param operator of the installation
 * @param vendor a vendor's staff and systems
 * @param partner a partner's people and systems
 * @param partnerAdministrator what a partner's administrator holds beside these
 */
record ScopeTable(
    Set<String> operator,
    Set<String> vendor,
    Set<String> partner,
    Set<String> partnerAdministrator) {

  ScopeTable {
    operator = Set.copyOf(operator);
    vendor = Set.copyOf(vendor);
    partner = Set.copyOf(partner);
    partnerAdministrator = Set.copyOf(partnerAdministrator);
  }

  static ScopeTable read() {
    try (InputStream in = new ClassPathResource("contracts/http/scopes.json").getInputStream()) {
      return JsonMapper.shared().readValue(in, ScopeTable.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
