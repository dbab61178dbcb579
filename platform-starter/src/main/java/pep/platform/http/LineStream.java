package pep.platform.http;

import java.util.function.Consumer;

/**
 * An answer of many values, written as NDJSON one by one while they are found.
 *
 * @param <T> what stands on each line
 */
@FunctionalInterface
public interface LineStream<T> {

  /** Hands each value to {@code line}, in order. */
  void writeTo(Consumer<T> line);
}
