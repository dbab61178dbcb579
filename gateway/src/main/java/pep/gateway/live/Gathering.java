package pep.gateway.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hints of a short while: one that comes again is told once, and a crowd of one kind as one hint
 * that names none of them.
 */
final class Gathering {

  private record Crowd(
      String vendorId,
      String kind,
      @Nullable String scope,
      @Nullable String userId,
      boolean staff) {

    static Crowd of(Hint hint) {
      Audience to = hint.audience();
      return new Crowd(to.vendorId(), hint.kind(), to.scope(), to.userId(), to.staff());
    }
  }

  private final int each;
  private final Map<Crowd, Set<Hint>> hints = new LinkedHashMap<>();
  private final Map<Crowd, Hint> crowds = new LinkedHashMap<>();

  /**
   * @param each how many of one kind are told one by one
   */
  Gathering(int each) {
    this.each = each;
  }

  void add(Hint hint) {
    Crowd crowd = Crowd.of(hint);
    Hint all = crowds.get(crowd);
    if (all != null) {
      crowds.put(crowd, merged(all, hint));
      return;
    }
    Set<Hint> gathered = hints.computeIfAbsent(crowd, key -> new LinkedHashSet<>());
    gathered.add(hint);
    if (gathered.size() > each) {
      hints.remove(crowd);
      crowds.put(crowd, gathered.stream().reduce(Gathering::merged).orElse(hint));
    }
  }

  private static Hint merged(Hint one, Hint other) {
    return new Hint(one.kind(), null, one.audience().and(other.audience()));
  }

  /** What was gathered, and nothing is left. */
  List<Hint> take() {
    List<Hint> taken = new ArrayList<>();
    hints.values().forEach(taken::addAll);
    taken.addAll(crowds.values());
    hints.clear();
    crowds.clear();
    return taken;
  }
}
