package pep.partner.webhook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pep.platform.events.Envelope;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantWrites;

/** Finds who hears of a fact and stores a message for each. */
@Service
public class Announcing {

  private final Webhooks webhooks;
  private final Announcements announcements;
  private final Messages messages;
  private final Dispatcher dispatcher;

  Announcing(
      Webhooks webhooks, Announcements announcements, Messages messages, Dispatcher dispatcher) {
    this.webhooks = webhooks;
    this.announcements = announcements;
    this.messages = messages;
    this.dispatcher = dispatcher;
  }

  /**
   * Part of the transaction that records the fact as taken: either both happen or none, so that
   * every endpoint has exactly one message.
   */
  public void announce(Envelope event) {
    Tenant tenant = event.tenant();
    List<WebhookEndpoint> hearing = webhooks.hearing(tenant, event.type());
    if (hearing.isEmpty()) {
      return;
    }
    TenantWrites batch = new TenantWrites();
    Set<String> told = new LinkedHashSet<>();
    for (Announcement announcement : announcements.of(event)) {
      for (WebhookEndpoint endpoint : hearing) {
        if (endpoint.mayHear(announcement.about())) {
          messages.offer(batch, tenant, endpoint, announcement);
          told.add(endpoint.id());
        }
      }
    }
    messages.store(tenant, batch);
    afterCommit(() -> told.forEach(endpointId -> dispatcher.wake(tenant, endpointId)));
  }

  private static void afterCommit(Runnable action) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      action.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }
}
