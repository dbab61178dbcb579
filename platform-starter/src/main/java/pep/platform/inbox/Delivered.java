package pep.platform.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in hand.
 *
 * @param message that it came in; null for the end of all
 */
record Delivered(@Nullable Unacknowledged message, Incoming event) {

  /** What tells an event from others of its channel. */
  record Place(long tag, int part) {

    static Place of(Incoming event) {
      return new Place(event.tag(), event.part());
    }
  }

  Place place() {
    return Place.of(event);
  }

  int bytes() {
    return event.body().length;
  }

  /** Whether the broker still waits for word of it. */
  boolean isOpen() {
    return message != null && message.isOpen();
  }

  /** These events are done with; gives the messages that are thereby, in their order. */
  static List<Unacknowledged> doneWith(Collection<Delivered> events) {
    List<Unacknowledged> done = new ArrayList<>();
    for (Delivered each : events) {
      if (each.message != null && each.message.isDoneWithThis()) {
        done.add(each.message);
      }
    }
    return done;
  }
}
