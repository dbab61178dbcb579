package pep.platform.listing;

import java.util.List;
import java.util.function.Consumer;

/** A list of any length, in its order and some at a time, so that it is never held as a whole. */
@FunctionalInterface
public interface Batches<T> {

  /** Reads it from its beginning; each call reads it again. */
  void forEach(Consumer<? super List<T>> batch);
}
