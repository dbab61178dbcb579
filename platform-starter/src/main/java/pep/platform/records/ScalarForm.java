package pep.platform.records;

import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands by itself.
 *
 * @param absent what stands for one that is not stored
 */
record ScalarForm(
    Function<Object, Object> written, Function<Object, Object> readBack, @Nullable Object absent)
    implements ValueForm {

  /** A value that the driver stores as it is. */
  static ScalarForm asIs() {
    return new ScalarForm(value -> value, stored -> stored, null);
  }

  /** A number, which an earlier version may have stored as another kind of number. */
  static ScalarForm number(Function<Number, Object> kind, @Nullable Object absent) {
    return new ScalarForm(value -> value, stored -> kind.apply((Number) stored), absent);
  }

  /** A value that the driver stores as one of another type. */
  @SuppressWarnings("unchecked")
  static <V, S> ScalarForm of(Function<V, S> write, Function<S, V> read) {
    return new ScalarForm((Function<Object, Object>) write, (Function<Object, Object>) read, null);
  }

  /** A value that stands as text. */
  static <V> ScalarForm text(Function<String, V> read) {
    return of((V value) -> value.toString(), read);
  }

  @Override
  public Object write(Object value, @Nullable CurrencyUnit around) {
    return written.apply(value);
  }

  @Override
  public Object read(Object stored, @Nullable CurrencyUnit around) {
    return readBack.apply(stored);
  }
}
