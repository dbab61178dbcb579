package pep.partner.identity.client;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.encryption.Encryption;
import pep.partner.identity.user.PartnerDirectory;
import pep.partner.identity.user.Scopes;
import pep.partner.identity.user.ScopesNotHeld;
import pep.partner.identity.user.Secrets;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/** A vendor's API clients, or for a partner its own. */
@Service
public class ApiClientAdministration {

  private final ApiClients clients;
  private final PartnerDirectory partners;
  private final Encryption encryption;
  private final Clock clock;

  ApiClientAdministration(
      ApiClients clients, PartnerDirectory partners, Encryption encryption, Clock clock) {
    this.clients = clients;
    this.partners = partners;
    this.encryption = encryption;
    this.clock = clock;
  }

  /** A client with a secret that is shown this once. */
  public record WithSecret(ApiClient client, String secret) {}

  /**
   * @param scopes of a vendor's client: any that vendor staff may hold; of a partner's: any that a
   *     partner may hold
   * @throws ScopesNotHeld if the caller does not hold them itself
   */
  public WithSecret register(
      Reach caller,
      Creation creation,
      String name,
      Set<String> scopes,
      @Nullable String partnerId,
      Cause cause) {
    String owner = caller.partner(partnerId).orElse(null);
    check(caller, scopes, partnerId);
    Scopes.guardHeld(scopes, caller.scopes());
    if (owner != null && !partners.exists(caller.tenant(), owner)) {
      throw InvalidInput.unknown("partnerId", "partner");
    }
    // Derived, so that a repeat of the request can answer the same without the secret being kept.
    String secret = creation.seed() == null ? Secrets.random() : encryption.derive(creation.seed());
    ApiClient client =
        ApiClient.register(
            caller.tenant(),
            creation.id("cli"),
            name,
            owner,
            scopes,
            Secrets.hash(secret),
            clock.instant());
    return new WithSecret(clients.create(client, creation, cause), secret);
  }

  /**
   * @throws InvalidInput if the client's owner may never hold one of the scopes
   */
  public static void check(Reach caller, Set<String> scopes, @Nullable String partnerId) {
    boolean ofVendor = caller instanceof Staff && partnerId == null;
    Set<String> allowed = ofVendor ? Scopes.VENDOR : Scopes.PARTNER;
    // A copy that may be asked for null, which a set of constants refuses.
    if (!new HashSet<>(allowed).containsAll(scopes)) {
      throw InvalidInput.of(
          "scopes",
          "scope-not-allowed",
          "Use scopes out of: " + String.join(", ", new TreeSet<>(allowed)) + ".");
    }
  }

  public Page<ApiClient> page(Reach caller, Listing listing) {
    return clients.page(caller, listing);
  }

  public ApiClient get(Reach caller, String id) {
    ApiClient client = clients.get(caller.tenant(), id);
    caller.require(client.partnerId(), "API client", id);
    return client;
  }

  /** Who registered it, replaced its secrets and revoked it, and when; newest first. */
  public Page<History.Entry> history(Reach caller, String id, History.Asked asked) {
    return clients.history(get(caller, id), asked);
  }

  public WithSecret rotate(Reach caller, String id, @Nullable String ifMatch, Cause cause) {
    ApiClient client = get(caller, id);
    ETags.check(ifMatch, client);
    // Whoever sees the secret can do all that the client may.
    Scopes.guardHeld(client.scopes(), caller.scopes());
    String secret = Secrets.random();
    client.rotate(Secrets.hash(secret), clock.instant());
    return new WithSecret(clients.save(client, cause), secret);
  }

  public ApiClient revoke(Reach caller, String id, @Nullable String ifMatch, Cause cause) {
    ApiClient client = get(caller, id);
    ETags.check(ifMatch, client);
    client.revoke(clock.instant());
    return clients.save(client, cause);
  }
}
