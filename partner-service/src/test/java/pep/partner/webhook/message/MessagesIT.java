package pep.partner.webhook.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.webhook.WebhookScene;
import pep.partner.webhook.WebhookServiceTest;
import pep.partner.webhook.endpoint.EndpointTerms;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.platform.records.RecordWrites;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.Events;

/** Claims by many at once, as several instances make them. */
@WebhookServiceTest
class MessagesIT {

  private static final Duration CLAIM = Duration.ofMinutes(1);
  private static final int RIVALS = 12;

  @Autowired Messages messages;
  @Autowired Api api;
  @Autowired Events events;

  private Tenant tenant;

  /** Nothing goes out for a suspended vendor, so that the dispatcher leaves its messages alone. */
  @BeforeEach
  void suspendedVendor() {
    String vendor = WebhookScene.withPartners(api, events).vendorId();
    api.operator()
        .post("/api/vendors/" + vendor + "/suspend", Map.of("reason", "unpaid"))
        .expect(200);
    tenant = new Tenant(vendor);
  }

  @Test
  void everyMessageIsClaimedByOneOnly() throws Exception {
    WebhookEndpoint endpoint = endpoint(false);
    store(endpoint, RIVALS - 2);

    List<String> claimed = claimAtOnce(endpoint);

    assertThat(claimed).hasSize(RIVALS - 2).doesNotHaveDuplicates();
  }

  @Test
  void inStrictOrderOnlyTheOldestIsClaimedAndTheNextOnlyAfterIt() throws Exception {
    WebhookEndpoint endpoint = endpoint(true);
    store(endpoint, 3);

    assertThat(claimAtOnce(endpoint)).hasSize(1);
    assertThat(messages.claim(tenant, endpoint, CLAIM)).isEmpty();
  }

  @Test
  void storingTheSameAnnouncementAgainChangesNothing() {
    WebhookEndpoint endpoint = endpoint(false);
    store(endpoint, 1);
    WebhookMessage first = messages.claim(tenant, endpoint, CLAIM).orElseThrow();
    messages.finish(tenant, first, MessageStatus.DELIVERED);

    store(endpoint, 1);

    assertThat(messages.claim(tenant, endpoint, CLAIM)).isEmpty();
  }

  @Test
  void whoseClaimRanOutNoLongerSettlesTheMessage() {
    WebhookEndpoint endpoint = endpoint(false);
    store(endpoint, 1);
    WebhookMessage late = messages.claim(tenant, endpoint, Duration.ZERO).orElseThrow();
    WebhookMessage rival = messages.claim(tenant, endpoint, CLAIM).orElseThrow();

    messages.finish(tenant, late, MessageStatus.FAILED);
    messages.finish(tenant, rival, MessageStatus.DELIVERED);

    assertThat(messages.replay(tenant, endpoint.id(), rival.id(), CLAIM).attempts()).isEqualTo(1);
  }

  @Test
  void whatIsAttemptedAtThisMomentIsNotMadeDueAgain() {
    WebhookEndpoint endpoint = endpoint(false);
    store(endpoint, 1);
    WebhookMessage claimed = messages.claim(tenant, endpoint, CLAIM).orElseThrow();

    messages.replay(tenant, endpoint.id(), claimed.id(), CLAIM);

    assertThat(messages.claim(tenant, endpoint, CLAIM)).isEmpty();
  }

  private List<String> claimAtOnce(WebhookEndpoint endpoint) throws Exception {
    Callable<Optional<WebhookMessage>> claim = () -> messages.claim(tenant, endpoint, CLAIM);
    List<String> claimed = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Optional<WebhookMessage>> each :
          threads.invokeAll(Collections.nCopies(RIVALS, claim))) {
        each.get().ifPresent(message -> claimed.add(message.id()));
      }
    }
    return claimed;
  }

  private void store(WebhookEndpoint endpoint, int count) {
    RecordWrites<WebhookMessage> batch = messages.writes(tenant);
    for (int i = 0; i < count; i++) {
      Announcement announcement =
          new Announcement(
              "key_" + i,
              "evt_" + i,
              "deal.approved.v1",
              "dea_1",
              null,
              i,
              "{}".getBytes(StandardCharsets.UTF_8));
      messages.offer(batch, tenant, endpoint.id(), announcement, MessageStatus.PENDING);
    }
    batch.send();
  }

  private WebhookEndpoint endpoint(boolean strictOrder) {
    EndpointTerms terms =
        new EndpointTerms(
            "https://example.com/in",
            null,
            new TreeSet<>(List.of("deal.approved.v1")),
            strictOrder);
    return WebhookEndpoint.register(
        tenant, "whk_" + UUID.randomUUID(), null, terms, Instant.parse("2026-01-01T00:00:00Z"));
  }
}
