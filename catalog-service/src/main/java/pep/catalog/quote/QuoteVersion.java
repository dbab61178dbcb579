package pep.catalog.quote;

import org.jspecify.annotations.Nullable;

/**
 * Which version of a quote this is, and which ones are before and after it.
 *
 * @param number from 1; null in quotes of before they had versions
 * @param replaces id of the version before it; null for the first
 * @param replacedBy id of the version that was sent after it; null while none was
 */
record QuoteVersion(
    @Nullable Integer number, @Nullable String replaces, @Nullable String replacedBy) {

  static final QuoteVersion FIRST = new QuoteVersion(1, null, null);

  /** The one after this, which is of the quote with this id. */
  QuoteVersion next(String id) {
    return new QuoteVersion(counted() + 1, id, null);
  }

  QuoteVersion replacedBy(String id) {
    return new QuoteVersion(number, replaces, id);
  }

  int counted() {
    return number == null ? 1 : Math.max(1, number);
  }
}
