package pep.partner.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import pep.partner.facts.ReportedDependents;
import pep.partner.identity.client.ApiClients;
import pep.partner.identity.user.Users;
import pep.partner.profile.Certification;
import pep.partner.profile.Merged;
import pep.partner.profile.Merging;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.partner.profile.ProfileFields;
import pep.partner.webhook.endpoint.Webhooks;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Says what hangs on a duplicate, and hands it to the partner that goes on. */
@Service
public class MergedPartners {

  /** What territory-service hands over; all else that is reported was posted and stays. */
  private static final Set<String> HANDED_OVER = Set.of("grants", "deals", "outlets");

  private final Merging merging;
  private final Partners partners;
  private final Users users;
  private final ApiClients clients;
  private final Webhooks webhooks;
  private final ReportedDependents reported;

  MergedPartners(
      Merging merging,
      Partners partners,
      Users users,
      ApiClients clients,
      Webhooks webhooks,
      ReportedDependents reported) {
    this.merging = merging;
    this.partners = partners;
    this.users = users;
    this.clients = clients;
    this.webhooks = webhooks;
    this.reported = reported;
  }

  /** What a merge would do, refused as it would be; changes nothing. */
  public MergePreview preview(Tenant tenant, String id, String into) {
    Merging.Pair pair = merging.pair(tenant, id, into);
    Partner survivor = pair.survivor();
    SortedSet<String> elsewhere = new TreeSet<>();
    reported
        .of(tenant, Set.of(id))
        .forEach(
            (kind, of) -> {
              if (of.contains(id)) {
                elsewhere.add(kind);
              }
            });
    SortedSet<String> handedOver = new TreeSet<>(elsewhere);
    handedOver.retainAll(HANDED_OVER);
    elsewhere.removeAll(HANDED_OVER);
    SortedSet<String> differs =
        ProfileFields.differing(survivor.profile(), pair.duplicate().profile());
    differs.remove("contacts");
    return new MergePreview(
        id,
        pair.duplicate().code(),
        survivor.id(),
        survivor.code(),
        survivor.profile().name(),
        moves(tenant, pair),
        handedOver,
        elsewhere,
        differs);
  }

  private MergePreview.Moves moves(Tenant tenant, Merging.Pair pair) {
    String id = pair.duplicate().id();
    return new MergePreview.Moves(
        users.ofPartner(tenant, id).size(),
        Merged.contacts(pair.survivor(), pair.duplicate()).size(),
        (int)
            partners.childrenOf(tenant, id).stream()
                .filter(child -> !child.id().equals(pair.survivor().id()))
                .count(),
        certifications(pair),
        clients.ofPartner(tenant, id).size(),
        webhooks.ofPartner(tenant, id).size());
  }

  private static List<String> certifications(Merging.Pair pair) {
    Map<String, Certification> own = new HashMap<>();
    held(pair.survivor()).forEach(each -> own.put(each.code(), each));
    return held(pair.duplicate())
        .filter(
            each -> {
              Certification other = own.get(each.code());
              return other == null || other.awardedAt().isBefore(each.awardedAt());
            })
        .map(Certification::code)
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Certification> held(Partner partner) {
    List<Certification> upcoming = partner.upcoming();
    return Stream.concat(
        partner.certifications().stream(), upcoming == null ? Stream.of() : upcoming.stream());
  }

  /** Hands over what hangs on the duplicate, each by a write of its own; bears repetition. */
  public void handOver(Tenant tenant, String from, String to, Cause cause) {
    users.ofPartner(tenant, from).forEach(user -> users.move(user, tenant, from, to, cause));
    clients.ofPartner(tenant, from).forEach(client -> clients.move(client, to, cause));
    webhooks.ofPartner(tenant, from).forEach(endpoint -> webhooks.move(endpoint, to, cause));
    partners.childrenOf(tenant, from).forEach(child -> merging.moveChild(child, to, cause));
  }
}
