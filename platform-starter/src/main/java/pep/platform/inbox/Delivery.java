package pep.platform.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pep.platform.events.Envelope;
import pep.platform.outage.DatabaseOutage;

/**
 * Takes delivered messages to their handlers: together as long as all goes well, one by one where
 * one of them fails, so that the third failure parks that one alone.
 */
public class Delivery {

  private static final Logger log = LoggerFactory.getLogger(Delivery.class);

  private final Effects effects;
  private final Attempts attempts;
  private final Redelivery redelivery;

  public Delivery(Effects effects, Attempts attempts, Inbox inbox) {
    this.effects = effects;
    this.attempts = attempts;
    this.redelivery = new Redelivery(effects, attempts, inbox);
  }

  /**
   * Takes events of one queue.
   *
   * @return those that neither took effect nor were parked, for a fault of the database; they are
   *     to be kept and tried again
   */
  public List<Incoming> take(String consumer, List<Incoming> arrived) {
    Map<Incoming, Envelope> together = new LinkedHashMap<>();
    List<Incoming> singly = new ArrayList<>();
    Map<Long, List<Incoming>> redelivered = new LinkedHashMap<>();
    for (Incoming each : arrived) {
      if (each.again() && each.part() > 0) {
        redelivered.computeIfAbsent(each.tag(), t -> new ArrayList<>()).add(each);
        continue;
      }
      Envelope event = each.isSuspect() ? null : attempts.understood(consumer, each);
      if (event == null) {
        singly.add(each);
      } else {
        together.put(each, event);
      }
    }
    HandlerFailed blamed = null;
    try {
      effects.apply(consumer, List.copyOf(together.values()));
    } catch (RuntimeException e) {
      if (DatabaseOutage.isAway(e)) {
        log.warn("{} events wait: {}", arrived.size(), e.toString());
        return arrived;
      }
      log.info("{} events are taken one by one: {}", together.size(), e.toString());
      singly.addAll(0, together.keySet());
      if (e instanceof HandlerFailed failed && !DatabaseOutage.isBehind(e)) {
        blamed = failed;
      }
    }
    redelivered.values().forEach(message -> singly.addAll(redelivery.take(consumer, message)));
    return oneByOne(consumer, singly, blamed);
  }

  private List<Incoming> oneByOne(
      String consumer, List<Incoming> singly, @Nullable HandlerFailed blamed) {
    List<Incoming> kept = new ArrayList<>();
    for (int i = 0; i < singly.size(); i++) {
      Incoming message = singly.get(i);
      try {
        attempts.take(consumer, message, blamed);
      } catch (RuntimeException outage) {
        log.warn("{} waits in {}: {}", message.id(), message.queue(), outage.toString());
        kept.add(message.aside());
        if (DatabaseOutage.isAway(outage)) {
          kept.addAll(singly.subList(i + 1, singly.size()));
          return kept;
        }
      }
    }
    return kept;
  }
}
