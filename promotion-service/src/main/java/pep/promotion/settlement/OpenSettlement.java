package pep.promotion.settlement;

import org.jspecify.annotations.Nullable;

/**
 * Which settlement of a vendor is open; raised by all that open or end one, so that no two are.
 *
 * @param key one for each vendor
 * @param number raised by each change
 * @param settlementId the open one; null while none is
 */
record OpenSettlement(String key, long number, @Nullable String settlementId) {

  static final String KEY = "open";
}
