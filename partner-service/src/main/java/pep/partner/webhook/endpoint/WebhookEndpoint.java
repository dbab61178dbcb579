package pep.partner.webhook.endpoint;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.partner.webhook.transport.SigningSecrets;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/**
 * A place in the vendor's or a partner's own system that is told what happened. Its signing secrets
 * are kept apart, in {@link SigningSecrets}, so that no history and no answer can hold one.
 */
public class WebhookEndpoint extends Aggregate {

  public static final AggregateKind<WebhookEndpoint> KIND =
      AggregateKind.of(WebhookEndpoint.class, "webhook", "webhooks")
          .searchedBy(endpoint -> Stream.of(endpoint.url, endpoint.description));

  private @Nullable String partnerId;
  private String url;
  private @Nullable String description;
  private SortedSet<String> eventTypes;
  private boolean strictOrder;
  private EndpointStatus status;
  private @Nullable String disabledReason;
  private @Nullable Instant secretRotatedAt;

  @SuppressWarnings("NullAway.Init")
  private WebhookEndpoint() {}

  private WebhookEndpoint(
      Tenant tenant, String id, @Nullable String partnerId, EndpointTerms terms, Instant now) {
    super(tenant, id, now);
    this.partnerId = partnerId;
    this.url = terms.url();
    this.description = terms.description();
    this.eventTypes = new TreeSet<>(terms.eventTypes());
    this.strictOrder = terms.strictOrder();
    this.status = EndpointStatus.ENABLED;
  }

  /**
   * @param partnerId the partner whose system it is; null for the vendor's own
   */
  public static WebhookEndpoint register(
      Tenant tenant, String id, @Nullable String partnerId, EndpointTerms terms, Instant now) {
    return new WebhookEndpoint(tenant, id, partnerId, terms, now);
  }

  public void change(EndpointTerms terms) {
    this.url = terms.url();
    this.description = terms.description();
    this.eventTypes = new TreeSet<>(terms.eventTypes());
    this.strictOrder = terms.strictOrder();
  }

  /** A repeat keeps the first reason. */
  public void disable(String reason) {
    if (status == EndpointStatus.ENABLED) {
      status = EndpointStatus.DISABLED;
      disabledReason = reason;
      raise(new WebhookDisabled(id(), partnerId, reason));
    }
  }

  /** It is another partner's from now on. */
  void moveTo(String newPartnerId) {
    partnerId = newPartnerId;
  }

  public void enable() {
    if (status == EndpointStatus.DISABLED) {
      status = EndpointStatus.ENABLED;
      disabledReason = null;
    }
  }

  /** Leaves in the history who rotated the secret, and nothing of the secret. */
  public void rotated(Instant at) {
    secretRotatedAt = at;
  }

  public void delete() {
    status = EndpointStatus.DELETED;
    disabledReason = null;
  }

  /**
   * @throws EndpointDisabled if nothing can be sent to it now
   */
  public void guardEnabled() {
    if (!isEnabled()) {
      throw new EndpointDisabled(id(), disabledReason);
    }
  }

  public boolean isEnabled() {
    return status == EndpointStatus.ENABLED;
  }

  /**
   * Whether it may hear of something about this partner: the vendor's own endpoints hear all, a
   * partner's only what is about itself.
   *
   * @param about the partner a fact is about; null where it is about none
   */
  public boolean mayHear(@Nullable String about) {
    return partnerId == null || partnerId.equals(about);
  }

  /** The partner whose system it is; null for the vendor's own. */
  public @Nullable String partnerId() {
    return partnerId;
  }

  public String url() {
    return url;
  }

  public @Nullable String description() {
    return description;
  }

  public SortedSet<String> eventTypes() {
    return eventTypes;
  }

  public boolean strictOrder() {
    return strictOrder;
  }

  public EndpointStatus status() {
    return status;
  }

  public @Nullable String disabledReason() {
    return disabledReason;
  }

  /** When the secret was last replaced; null if never. */
  public @Nullable Instant secretRotatedAt() {
    return secretRotatedAt;
  }
}
