package pep.partner.identity.client;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.partner.identity.user.AccessEnds;
import pep.platform.access.AccessEnded;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** A system of a vendor or of one of its partners. */
public class ApiClient extends Aggregate {

  public static final AggregateKind<ApiClient> KIND =
      AggregateKind.of(ApiClient.class, "API client", "api_clients")
          .searchedBy(client -> Stream.of(client.name));

  /** How long the old secret stays valid beside a new one. */
  static final Duration GRACE = Duration.ofHours(24);

  private String name;
  private @Nullable String partnerId;
  private Set<String> scopes;
  private List<ClientSecret> secrets;
  private @Nullable Instant revokedAt;

  @SuppressWarnings("NullAway.Init")
  private ApiClient() {}

  private ApiClient(Tenant tenant, String id, Instant now) {
    super(tenant, id, now);
    this.name = "";
    this.scopes = Set.of();
    this.secrets = List.of();
  }

  static ApiClient register(
      Tenant tenant,
      String id,
      String name,
      @Nullable String partnerId,
      Set<String> scopes,
      String secretHash,
      Instant now) {
    ApiClient client = new ApiClient(tenant, id, now);
    client.name = name;
    client.partnerId = partnerId;
    client.scopes = new TreeSet<>(scopes);
    client.secrets = List.of(new ClientSecret(secretHash, now, null));
    return client;
  }

  /** The newest secret so far stays valid for a day; an older one ends at once. */
  void rotate(String secretHash, Instant now) {
    if (revokedAt != null) {
      throw new ClientRevoked(id());
    }
    secrets =
        Stream.concat(
                secrets.stream()
                    .filter(secret -> secret.validUntil() == null)
                    .map(secret -> secret.until(now.plus(GRACE))),
                Stream.of(new ClientSecret(secretHash, now, null)))
            .toList();
  }

  /** For good, with the tokens that are out; repeated, it changes nothing. */
  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
      secrets = List.of();
      raise(new AccessEnded(id(), null, AccessEnds.endOf(now)));
    }
  }

  /** It is another partner's from now on; the tokens that are out end with the partner it was. */
  void moveTo(String newPartnerId) {
    partnerId = newPartnerId;
  }

  /** Hashes of the secrets that are valid now. */
  public List<String> validSecrets(Instant now) {
    return secrets.stream().filter(secret -> secret.isValid(now)).map(ClientSecret::hash).toList();
  }

  public String name() {
    return name;
  }

  public @Nullable String partnerId() {
    return partnerId;
  }

  public Set<String> scopes() {
    return scopes;
  }

  public @Nullable Instant revokedAt() {
    return revokedAt;
  }
}
