package pep.platform.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the following page; null on the last one
 * @param total how many items all pages have; null unless it was asked for
 * @param all the items of this page and of those that follow, read when they are needed
 */
public record Page<T>(
    List<T> items, @Nullable String next, @Nullable Total total, @JsonIgnore Batches<T> all)
    implements Listed<T> {

  /**
   * A list that is no longer than its one page.
   *
   * @param next null
   */
  public Page(List<T> items, @Nullable String next) {
    this(items, next, null, batch -> batch.accept(items));
    if (next != null) {
      throw new IllegalArgumentException("a page of many is mapped from what the store answered");
    }
  }

  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    return mapEach(items -> items.stream().<R>map(mapping).toList());
  }

  /** Where what is made of one item is looked up for many at once, or some items are left out. */
  public <R> Page<R> mapEach(Function<? super List<T>, List<R>> mapping) {
    return new Page<>(
        mapping.apply(items),
        next,
        total,
        batch -> all.forEach(some -> batch.accept(mapping.apply(some))));
  }
}
