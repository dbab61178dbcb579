package pep.partner.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.webhook.delivery.WebhookSettings;
import pep.partner.webhook.endpoint.EndpointHealths;
import pep.partner.webhook.endpoint.EndpointTerms;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.endpoint.Webhooks;
import pep.partner.webhook.message.Attempts;
import pep.partner.webhook.message.Messages;
import pep.partner.webhook.transport.AddressCheck;
import pep.partner.webhook.transport.SigningSecret;
import pep.partner.webhook.transport.SigningSecrets;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Registers, changes and removes endpoints. Whose they are is the caller's matter. */
@Service
public class WebhookAdministration {

  private final Webhooks webhooks;
  private final SigningSecrets secrets;
  private final EndpointHealths healths;
  private final Messages messages;
  private final Attempts attempts;
  private final ToldTypes toldTypes;
  private final AddressCheck addresses;
  private final Transactions transactions;
  private final WebhookSettings settings;
  private final Clock clock;

  WebhookAdministration(
      Webhooks webhooks,
      SigningSecrets secrets,
      EndpointHealths healths,
      Messages messages,
      Attempts attempts,
      ToldTypes toldTypes,
      AddressCheck addresses,
      Transactions transactions,
      WebhookSettings settings,
      Clock clock) {
    this.webhooks = webhooks;
    this.secrets = secrets;
    this.healths = healths;
    this.messages = messages;
    this.attempts = attempts;
    this.toldTypes = toldTypes;
    this.addresses = addresses;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Endpoint and secret are stored together. A repeat of the same creation answers with the secret
   * that signs now.
   */
  public RegisteredWebhook register(
      Tenant tenant,
      Creation creation,
      @Nullable String partnerId,
      EndpointTerms terms,
      Cause cause) {
    check(terms.url(), terms.eventTypes());
    String id = creation.id("whk");
    return transactions.call(
        () -> {
          Optional<WebhookEndpoint> first = webhooks.repeated(tenant, id, creation);
          if (first.isPresent()) {
            return new RegisteredWebhook(
                webhooks.get(tenant, id), secrets.valid(tenant, id).getFirst());
          }
          if (webhooks.countOwnedBy(tenant, partnerId) >= settings.maxEndpoints()) {
            throw new TooManyEndpoints(settings.maxEndpoints());
          }
          SigningSecret secret = SigningSecret.generate();
          secrets.add(tenant, id, secret);
          healths.add(tenant, id);
          WebhookEndpoint endpoint =
              WebhookEndpoint.register(tenant, id, partnerId, terms, clock.instant());
          return new RegisteredWebhook(webhooks.create(endpoint, creation, cause), secret);
        });
  }

  /** At another address what waits for another try is due now. */
  public WebhookEndpoint change(
      Tenant tenant, String id, @Nullable String ifMatch, EndpointTerms terms, Cause cause) {
    check(terms.url(), terms.eventTypes());
    String before = webhooks.get(tenant, id).url();
    WebhookEndpoint changed = with(tenant, id, ifMatch, cause, endpoint -> endpoint.change(terms));
    if (!before.equals(changed.url())) {
      healths.resume(tenant, id);
      messages.hasten(tenant, id, settings.claim());
    }
    return changed;
  }

  /** Starts with a clean slate: what failed before it was enabled counts no more. */
  public WebhookEndpoint enable(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    WebhookEndpoint enabled = with(tenant, id, ifMatch, cause, WebhookEndpoint::enable);
    healths.forget(tenant, id);
    return enabled;
  }

  /** What waits is given up, and can be replayed once it is enabled again. */
  public WebhookEndpoint disable(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    WebhookEndpoint disabled =
        with(tenant, id, ifMatch, cause.because(reason), endpoint -> endpoint.disable(reason));
    messages.failAll(tenant, id);
    return disabled;
  }

  /** Its secrets, messages and attempts go with it; who deleted it stays in its history. */
  public void delete(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    with(tenant, id, ifMatch, cause, WebhookEndpoint::delete);
    secrets.remove(tenant, id);
    messages.removeAll(tenant, id);
    attempts.removeAll(tenant, id);
    healths.remove(tenant, id);
  }

  /**
   * A new secret signs from now on; the one before signs beside it until the grace is over.
   *
   * @param grace null for the installation's usual one
   */
  public RegisteredWebhook rotateSecret(
      Tenant tenant, String id, @Nullable String ifMatch, @Nullable Duration grace, Cause cause) {
    SigningSecret next = SigningSecret.generate();
    return transactions.call(
        () -> {
          WebhookEndpoint rotated =
              with(tenant, id, ifMatch, cause, endpoint -> endpoint.rotated(clock.instant()));
          secrets.rotate(tenant, id, next, grace == null ? settings.secretGrace() : grace);
          return new RegisteredWebhook(rotated, next);
        });
  }

  private WebhookEndpoint with(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      Cause cause,
      Consumer<WebhookEndpoint> change) {
    WebhookEndpoint endpoint = webhooks.get(tenant, id);
    ETags.check(ifMatch, endpoint);
    change.accept(endpoint);
    return webhooks.save(endpoint, cause);
  }

  /**
   * Resolves the host as a delivery will.
   *
   * @param url null or blank where other constraints refuse it
   * @throws InvalidInput naming every event type that cannot be heard, and the URL if it will not
   *     do
   */
  public void check(@Nullable String url, Collection<String> eventTypes) {
    List<FieldError> errors = new ArrayList<>();
    try {
      toldTypes.check(List.copyOf(eventTypes));
    } catch (InvalidInput unknown) {
      errors.addAll(unknown.errors());
    }
    try {
      if (url != null && !url.isBlank()) {
        addresses.check(url);
      }
    } catch (InvalidInput refused) {
      errors.addAll(refused.errors());
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
