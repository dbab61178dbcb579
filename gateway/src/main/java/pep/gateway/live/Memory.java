package pep.gateway.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The latest hints in their order, for those who come back. An id names the gateway's run and the
 * place in it, so that another gateway's is not taken for its own.
 */
final class Memory {

  /**
   * @param place counted from 1
   */
  record Told(long place, Hint hint) {}

  private final int most;
  private final Deque<Told> latest = new ArrayDeque<>();
  private String run = UUID.randomUUID().toString();
  private long last;

  Memory(int most) {
    this.most = most;
  }

  /** Keeps a hint under the next place. */
  Told keep(Hint hint) {
    Told told = new Told(++last, hint);
    latest.addLast(told);
    if (latest.size() > most) {
      latest.removeFirst();
    }
    return told;
  }

  /** Forgets all, since hints were missed: nobody goes on from before. */
  void forget() {
    run = UUID.randomUUID().toString();
    latest.clear();
  }

  String id() {
    return id(last);
  }

  String id(long place) {
    return run + "." + place;
  }

  /** What was told after an id; empty if that is not known any more. */
  Optional<List<Told>> after(@Nullable String id) {
    if (id == null || !id.startsWith(run + ".")) {
      return Optional.empty();
    }
    try {
      long place = Long.parseLong(id.substring(run.length() + 1));
      long first = latest.isEmpty() ? last + 1 : latest.getFirst().place();
      return place > last || place < first - 1
          ? Optional.empty()
          : Optional.of(latest.stream().filter(told -> told.place() > place).toList());
    } catch (NumberFormatException nonsense) {
      return Optional.empty();
    }
  }
}
