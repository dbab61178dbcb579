package pep.platform.records;

import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** How one type of value stands in a document. */
interface ValueForm {

  /**
   * @param around the currency of the record that holds it; null where that has no amount
   */
  Object write(Object value, @Nullable CurrencyUnit around);

  Object read(Object stored, @Nullable CurrencyUnit around);

  /** What stands for a value that is not stored; null where there is no such thing. */
  default @Nullable Object absent() {
    return null;
  }
}
