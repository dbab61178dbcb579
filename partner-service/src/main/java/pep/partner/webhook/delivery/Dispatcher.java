package pep.partner.webhook.delivery;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import pep.partner.webhook.endpoint.EndpointHealth;
import pep.partner.webhook.endpoint.EndpointHealths;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.endpoint.Webhooks;
import pep.partner.webhook.message.Messages;
import pep.partner.webhook.message.WebhookMessage;
import pep.platform.readiness.Readiness;
import pep.platform.tenancy.Tenant;

/**
 * Works off the queue of each endpoint on virtual threads of its own, woken when a message is
 * stored and by a sweep for those that become due later or that another instance left behind.
 */
@Component
public class Dispatcher implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

  private final Webhooks webhooks;
  private final Audience audience;
  private final Messages messages;
  private final Backlog backlog;
  private final EndpointHealths healths;
  private final Challenging challenging;
  private final Delivering delivering;
  private final WebhookSettings settings;
  private final Readiness readiness;
  private final Clock clock;
  private final Lanes lanes = new Lanes();
  private @Nullable ExecutorService workers;
  private @Nullable ScheduledExecutorService sweeper;
  private volatile boolean running;

  Dispatcher(
      Webhooks webhooks,
      Audience audience,
      Messages messages,
      Backlog backlog,
      EndpointHealths healths,
      Challenging challenging,
      Delivering delivering,
      WebhookSettings settings,
      Readiness readiness,
      Clock clock) {
    this.webhooks = webhooks;
    this.audience = audience;
    this.messages = messages;
    this.backlog = backlog;
    this.healths = healths;
    this.challenging = challenging;
    this.delivering = delivering;
    this.settings = settings;
    this.readiness = readiness;
    this.clock = clock;
  }

  /** Looks at an endpoint's queue now. */
  void wake(Tenant tenant, String endpointId) {
    if (running && lanes.call(endpointId, settings.concurrency())) {
      start(tenant, endpointId);
    }
  }

  private void start(Tenant tenant, String endpointId) {
    ExecutorService executor = workers;
    try {
      if (executor != null) {
        executor.execute(() -> work(tenant, endpointId));
      }
    } catch (RejectedExecutionException stopping) {
      vacate(endpointId);
    }
  }

  private void vacate(String endpointId) {
    while (!lanes.leave(endpointId)) {
      // A call keeps the place; nobody answers it any more.
    }
  }

  private void work(Tenant tenant, String endpointId) {
    do {
      try {
        while (running && deliverOne(tenant, endpointId)) {
          // Until nothing is due.
        }
      } catch (RuntimeException e) {
        log.warn("A delivery to webhook {} is tried again later", endpointId, e);
      }
    } while (!lanes.leave(endpointId));
  }

  private boolean deliverOne(Tenant tenant, String endpointId) {
    if (!audience.isInBusiness(tenant)) {
      return false;
    }
    WebhookEndpoint endpoint = webhooks.find(tenant, endpointId).orElse(null);
    if (endpoint == null || !audience.hears(endpoint)) {
      clear(tenant, endpointId, endpoint == null);
      return false;
    }
    EndpointHealth health = healths.of(tenant, endpointId);
    // An endpoint that goes on failing gets one attempt at a time, until one succeeds.
    boolean failing = health.failures() >= settings.breakerFailures();
    if (health.isPausedAt(clock.instant()) || (failing && !lanes.isAlone(endpointId))) {
      return false;
    }
    if (!health.hasProven(endpoint.url())) {
      return lanes.isAlone(endpointId) && challenging.challenge(endpoint).outcome().isSuccess();
    }
    Optional<WebhookMessage> message = messages.claim(tenant, endpoint, settings.claim());
    if (message.isEmpty()) {
      return false;
    }
    if (!failing && !endpoint.strictOrder() && lanes.join(endpointId, settings.concurrency())) {
      start(tenant, endpointId);
    }
    delivering.deliver(endpoint, message.get());
    return true;
  }

  /**
   * Messages stored just before the endpoint was turned off or deleted, or its partner suspended.
   */
  private void clear(Tenant tenant, String endpointId, boolean deleted) {
    if (deleted) {
      messages.removeAll(tenant, endpointId);
    } else {
      messages.failAll(tenant, endpointId);
    }
  }

  /** Looks at the queues of all endpoints that have something due. */
  public void sweep() {
    try {
      for (Tenant tenant : backlog.due()) {
        if (audience.isInBusiness(tenant)) {
          backlog.dueEndpoints(tenant).forEach(endpointId -> wake(tenant, endpointId));
        }
      }
    } catch (RuntimeException e) {
      log.debug("The sweep waits: {}", e.toString());
    }
  }

  @Override
  public void start() {
    workers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("webhook-", 0).factory());
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-sweep").factory());
    sweeper = timer;
    running = true;
    long millis = settings.sweep().toMillis();
    readiness.whenReady(
        () -> timer.scheduleWithFixedDelay(this::sweep, 0, millis, TimeUnit.MILLISECONDS));
  }

  /** Lets attempts that are under way come to their end. */
  @Override
  public void stop() {
    running = false;
    if (sweeper != null) {
      sweeper.shutdownNow();
    }
    if (workers != null) {
      workers.shutdown();
      try {
        boolean ended =
            workers.awaitTermination(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        log.debug("Attempts under way have {}", ended ? "ended" : "been left to their claims");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
