package pep.partner.takeover;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import pep.partner.facts.ReportedDependents;
import pep.partner.identity.client.ApiClients;
import pep.partner.identity.user.Users;
import pep.partner.profile.Partners;
import pep.partner.webhook.endpoint.Webhooks;
import pep.platform.tenancy.Tenant;

/** What only makes sense while a partner is there, as far as this service knows. */
@Component
public class PartnerDependents {

  private final Partners partners;
  private final Users users;
  private final ApiClients clients;
  private final Webhooks webhooks;
  private final ReportedDependents reported;

  PartnerDependents(
      Partners partners,
      Users users,
      ApiClients clients,
      Webhooks webhooks,
      ReportedDependents reported) {
    this.partners = partners;
    this.users = users;
    this.clients = clients;
    this.webhooks = webhooks;
    this.reported = reported;
  }

  /**
   * Kinds of things by the ids of the partners that they depend on.
   *
   * @param besides ids of partners that depend on none of these
   */
  public Map<String, SortedSet<String>> of(Tenant tenant, Set<String> ids, Set<String> besides) {
    Map<String, SortedSet<String>> kinds = new HashMap<>();
    note(kinds, "partners", partners.parentsAmong(tenant, ids, besides));
    note(kinds, "users", users.partnersAmong(tenant, ids));
    note(kinds, "api-clients", clients.ownersAmong(tenant, ids));
    note(kinds, "webhooks", webhooks.ownersAmong(tenant, ids));
    reported.of(tenant, ids).forEach((kind, of) -> note(kinds, kind, of));
    return kinds;
  }

  private static void note(
      Map<String, SortedSet<String>> kinds, String kind, Set<String> partnerIds) {
    partnerIds.forEach(id -> kinds.computeIfAbsent(id, absent -> new TreeSet<>()).add(kind));
  }
}
