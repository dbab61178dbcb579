package pep.platform.inbox;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.events.Topology;
import pep.platform.outage.DatabaseOutage;

/**
 * Takes one delivered message to its handlers: facts once, the third failure parked, an unknown
 * type parked. Only a fault of the database or the broker escapes; the message then stays queued.
 */
public class Delivery {

  private static final Logger log = LoggerFactory.getLogger(Delivery.class);
  private static final int ATTEMPTS = 3;
  private static final int MAX_HOPS = 16;

  private final EventCodec codec;
  private final Topology topology;
  private final EventHandlers handlers;
  private final Inbox inbox;
  private final ParkedMessages parked;
  private final Transactions transactions;

  public Delivery(
      EventCodec codec,
      Topology topology,
      EventHandlers handlers,
      Inbox inbox,
      ParkedMessages parked,
      Transactions transactions) {
    this.codec = codec;
    this.topology = topology;
    this.handlers = handlers;
    this.inbox = inbox;
    this.parked = parked;
    this.transactions = transactions;
  }

  /**
   * @param again whether the broker delivered this message before, to a process that ended while
   *     taking it: that failure is then recorded before the next attempt is made
   */
  public void take(String consumer, String queue, byte[] body, String messageId, boolean again) {
    Envelope envelope;
    try {
      envelope = codec.read(body);
    } catch (RuntimeException unreadable) {
      parked.park(
          consumer, queue, "unreadable", body, messageId, ParkedMessages.Failure.of(unreadable, 1));
      return;
    }
    MDC.put("correlationId", envelope.correlationid());
    try {
      if (envelope.traceparent() != null) {
        MDC.put("traceparent", envelope.traceparent());
      }
      take(consumer, queue, body, envelope, again);
    } finally {
      MDC.clear();
    }
  }

  private void take(String consumer, String queue, byte[] body, Envelope envelope, boolean again) {
    List<EventHandlers.Handler> targets = handlers.of(consumer, envelope.type());
    if (targets.isEmpty() || envelope.hops() > MAX_HOPS) {
      String reason =
          targets.isEmpty()
              ? "no handler for " + envelope.type()
              : "a loop: " + envelope.hops() + " hops";
      parked.park(
          consumer,
          queue,
          envelope.type(),
          body,
          envelope.id(),
          new ParkedMessages.Failure(reason, "", 1));
      return;
    }
    int attempts = again ? inbox.attempt(consumer, envelope.id(), "delivered again") : 0;
    if (attempts >= ATTEMPTS) {
      parked.park(
          consumer,
          queue,
          envelope.type(),
          body,
          envelope.id(),
          new ParkedMessages.Failure("ended the process while being taken", "", ATTEMPTS));
    } else {
      attempts = tryUntilParked(consumer, queue, body, envelope, targets, attempts);
    }
    if (attempts > 0) {
      inbox.forgetAttempts(consumer, envelope.id());
    }
  }

  /**
   * @param recorded the failures recorded so far
   * @return those recorded in the end
   */
  private int tryUntilParked(
      String consumer,
      String queue,
      byte[] body,
      Envelope envelope,
      List<EventHandlers.Handler> targets,
      int recorded) {
    int attempts = recorded;
    while (true) {
      try {
        call(consumer, envelope, targets);
        return attempts;
      } catch (RuntimeException e) {
        if (DatabaseOutage.isBehind(e)) {
          throw e;
        }
        attempts = inbox.attempt(consumer, envelope.id(), e.toString());
        log.warn("{} {} failed, attempt {}", envelope.type(), envelope.id(), attempts, e);
        if (attempts >= ATTEMPTS) {
          parked.park(
              consumer,
              queue,
              envelope.type(),
              body,
              envelope.id(),
              ParkedMessages.Failure.of(e, attempts));
          return attempts;
        }
      }
    }
  }

  private void call(String consumer, Envelope envelope, List<EventHandlers.Handler> targets) {
    if (topology.event(envelope.type()).kind() == Topology.Kind.state) {
      targets.forEach(handler -> handler.call(envelope, codec));
      return;
    }
    for (int i = 0; i < targets.size(); i++) {
      EventHandlers.Handler handler = targets.get(i);
      String id = i == 0 ? envelope.id() : envelope.id() + "#" + i;
      if (inbox.isTaken(consumer, id)) {
        continue;
      }
      try {
        if (handler.transactional()) {
          transactions.run(
              () -> {
                inbox.take(consumer, id);
                handler.call(envelope, codec);
              });
        } else {
          handler.call(envelope, codec);
          inbox.take(consumer, id);
        }
      } catch (MongoWriteException | DuplicateKeyException e) {
        if (!isDuplicate(e) || !inbox.isTaken(consumer, id)) {
          throw e;
        }
      }
    }
  }

  private static boolean isDuplicate(MongoException e) {
    return ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }
}
