package pep.platform.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Some things that rows made or changed, of which that is undone together.
 *
 * @param <R> the row, a record; its components are the columns
 * @param <T> what a row is about
 */
public interface UndoBatch<R extends Record, T> {

  /** The thing as it is stored. */
  Optional<T> withId(String id);

  /** The version of a thing that is stored. */
  long version(T thing);

  /** The row that says all there is to say of a thing. */
  R row(T thing);

  /**
   * Takes back a thing that a row made, without storing it. From then on it is as if there were
   * none: a row about it makes it anew.
   */
  void takeBack(T thing);

  /** Makes of the thing what it was, without storing it. */
  void restore(T thing, R former);

  /**
   * What there is that only makes sense while these things are there.
   *
   * @param undone the ids of all things that are undone with them, and so hold up none
   * @return kinds of things, such as {@code users}, by the ids of what they depend on
   */
  Map<String, SortedSet<String>> dependents(Set<String> ids, Set<String> undone);

  /**
   * Stores things that were taken back or restored, each as if it came alone.
   *
   * @return what became of each, in their order
   */
  List<Stored<T>> store(List<T> things);
}
