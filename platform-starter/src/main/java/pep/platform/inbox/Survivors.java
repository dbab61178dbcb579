package pep.platform.inbox;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The events that this process had in hand when its channel closed: they ended no process. */
final class Survivors {

  private static final int REMEMBERED = 10_000;

  private final Set<String> ids = new HashSet<>();

  void add(@Nullable Unacknowledged message) {
    if (ids.size() > REMEMBERED) {
      ids.clear();
    }
    if (message != null) {
      message.events().forEach(event -> ids.add(event.id()));
    }
  }

  /** Whether it was there; it is not from now on. */
  boolean remove(Incoming event) {
    return ids.remove(event.id());
  }
}
