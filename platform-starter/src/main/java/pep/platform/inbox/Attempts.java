package pep.platform.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.inbox.ParkedMessages.Failure;
import pep.platform.outage.DatabaseOutage;

/**
 * Takes one message by itself and counts its failures: the third parks it, and what nobody here
 * understands is parked at once. Only a fault of the database escapes.
 */
public class Attempts {

  private static final Logger log = LoggerFactory.getLogger(Attempts.class);
  private static final int MOST = 3;
  private static final int MAX_HOPS = 16;

  private final EventCodec codec;
  private final EventHandlers handlers;
  private final Effects effects;
  private final Inbox inbox;
  private final ParkedMessages parked;

  public Attempts(
      EventCodec codec,
      EventHandlers handlers,
      Effects effects,
      Inbox inbox,
      ParkedMessages parked) {
    this.codec = codec;
    this.handlers = handlers;
    this.effects = effects;
    this.inbox = inbox;
    this.parked = parked;
  }

  /** What the message says; null if nobody here understands it. */
  @Nullable Envelope understood(String consumer, Incoming message) {
    try {
      Envelope event = codec.read(message.body());
      return misfit(consumer, event) == null ? event : null;
    } catch (RuntimeException unreadable) {
      return null;
    }
  }

  private @Nullable String misfit(String consumer, Envelope event) {
    if (handlers.of(consumer, event.type()).isEmpty()) {
      return "no handler for " + event.type();
    }
    return event.hops() > MAX_HOPS ? "a loop: " + event.hops() + " hops" : null;
  }

  /**
   * @param blamed a failure that was not recorded yet, perhaps of this message; null for none
   */
  void take(String consumer, Incoming message, @Nullable HandlerFailed blamed) {
    Envelope event;
    try {
      event = codec.read(message.body());
    } catch (RuntimeException unreadable) {
      parked.park(consumer, message, "unreadable", message.id(), Failure.of(unreadable, 1));
      return;
    }
    String misfit = misfit(consumer, event);
    if (misfit != null) {
      parked.park(consumer, message, event.type(), event.id(), new Failure(misfit, "", 1));
      return;
    }
    Failure failure = before(consumer, message, event, blamed);
    boolean taken = false;
    while (!taken && failure.attempts() < MOST) {
      try {
        effects.apply(consumer, List.of(event));
        taken = true;
      } catch (RuntimeException e) {
        if (DatabaseOutage.isBehind(e)) {
          throw e;
        }
        failure = failed(consumer, event, HandlerFailed.failureOf(e));
      }
    }
    if (!taken) {
      parked.park(consumer, message, event.type(), event.id(), failure);
    }
    if (failure.attempts() > 0) {
      inbox.forgetAttempts(consumer, event.id());
    }
  }

  private Failure before(
      String consumer, Incoming message, Envelope event, @Nullable HandlerFailed blamed) {
    if (message.again()) {
      int attempts = inbox.attempt(consumer, event.id(), "delivered again", message.endings());
      return new Failure("ended the process while being taken", "", attempts);
    }
    return blamed != null && blamed.event().id().equals(event.id())
        ? failed(consumer, event, HandlerFailed.failureOf(blamed))
        : Failure.NONE;
  }

  private Failure failed(String consumer, Envelope event, RuntimeException error) {
    int attempts = inbox.attempt(consumer, event.id(), error.toString(), 1);
    LogContext.within(
        event,
        () -> log.warn("{} {} failed, attempt {}", event.type(), event.id(), attempts, error));
    return Failure.of(error, attempts);
  }
}
