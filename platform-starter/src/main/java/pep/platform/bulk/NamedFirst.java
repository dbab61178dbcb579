package pep.platform.bulk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import pep.platform.bulk.RowReading.ReadRow;
import pep.platform.bulk.RowReading.ReadRow.Sound;

/**
 * Hands out rows in an order in which what a row names comes before it, wherever in the file it
 * stands; else in the order of the file. Rows about the same keep their order. A row waits for what
 * it names until that came or the file ends, or until those that wait are beyond measure.
 */
final class NamedFirst<R extends Record> implements Iterator<ReadRow<R>> {

  /** Characters of the rows that wait, at most. */
  static final long MOST = 32L << 20;

  private final Iterator<ReadRow<R>> read;
  private final long most;
  private final Deque<ReadRow<R>> ready = new ArrayDeque<>();

  /** By the key that they wait for. */
  private final Map<String, List<Sound<R>>> waiting = new LinkedHashMap<>();

  private final Set<String> waitingKeys = new HashSet<>();
  private final Set<String> come = new HashSet<>();
  private long waitingSize;

  NamedFirst(Iterator<ReadRow<R>> read, long most) {
    this.read = read;
    this.most = most;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && read.hasNext()) {
      switch (read.next()) {
        case ReadRow.Refused<R> refused -> ready.add(refused);
        case Sound<R> sound -> take(new ArrayDeque<>(List.of(sound)));
      }
      while (waitingSize > most) {
        waitNoLonger();
      }
    }
    while (ready.isEmpty() && !waiting.isEmpty()) {
      waitNoLonger();
    }
    return !ready.isEmpty();
  }

  @Override
  public ReadRow<R> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void take(Deque<Sound<R>> rows) {
    while (!rows.isEmpty()) {
      Sound<R> row = rows.remove();
      Optional<String> missing = missing(row);
      if (missing.isPresent()) {
        waiting.computeIfAbsent(missing.get(), key -> new ArrayList<>()).add(row);
        waitingKeys.add(row.sent().key());
        waitingSize += row.row().size();
      } else {
        ready.add(row);
        come.add(row.sent().key());
        rows.addAll(released(row.sent().key()));
      }
    }
  }

  private Optional<String> missing(Sound<R> row) {
    String key = row.sent().key();
    if (waitingKeys.contains(key)) {
      return Optional.of(key);
    }
    return row.after().stream()
        .filter(named -> !named.equals(key) && !come.contains(named))
        .findFirst();
  }

  private List<Sound<R>> released(String key) {
    List<Sound<R>> released = waiting.remove(key);
    if (released == null) {
      return List.of();
    }
    for (Sound<R> each : released) {
      waitingKeys.remove(each.sent().key());
      waitingSize -= each.row().size();
    }
    return released;
  }

  /** Goes on without what was waited for longest, rather without what no row is about. */
  private void waitNoLonger() {
    String key =
        waiting.keySet().stream()
            .filter(each -> !waitingKeys.contains(each))
            .findFirst()
            .orElseGet(() -> waiting.keySet().iterator().next());
    come.add(key);
    take(new ArrayDeque<>(released(key)));
  }
}
