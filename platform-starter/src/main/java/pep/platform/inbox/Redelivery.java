package pep.platform.inbox;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pep.platform.events.Envelope;
import pep.platform.outage.DatabaseOutage;

/**
 * A message of several events that comes again because a process ended that had it in hand. Most of
 * them ended nothing, so they are tried together once more, which is recorded first; a message that
 * ends another process is taken event by event.
 */
final class Redelivery {

  private static final Logger log = LoggerFactory.getLogger(Redelivery.class);

  private final Effects effects;
  private final Attempts attempts;
  private final Inbox inbox;

  Redelivery(Effects effects, Attempts attempts, Inbox inbox) {
    this.effects = effects;
    this.attempts = attempts;
    this.inbox = inbox;
  }

  /**
   * @param message events of one message, all delivered before
   * @return those that are still to be taken, one by one
   */
  List<Incoming> take(String consumer, List<Incoming> message) {
    String record = message.getFirst().messageId() + "#";
    try {
      int times = inbox.attempt(consumer, record, "delivered again", 1);
      if (times > 1) {
        // The second of them was the one that they were tried in together.
        return message.stream().map(each -> each.ended(times == 2 ? 2 : 1)).toList();
      }
      List<Envelope> events =
          message.stream().map(each -> attempts.understood(consumer, each)).toList();
      if (events.contains(null)) {
        return message;
      }
      effects.apply(consumer, events);
      inbox.forgetAttempts(consumer, record);
      return List.of();
    } catch (RuntimeException e) {
      log.info("{} events are taken one by one: {}", message.size(), e.toString());
      // An outage ended no process: it must not count as one when they are tried again.
      return DatabaseOutage.isBehind(e) ? message.stream().map(Incoming::aside).toList() : message;
    }
  }
}
