package pep.promotion.ledger;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What every posting of a vendor raises and every closing moves, so that nothing is posted in a
 * period while it closes.
 *
 * @param key one for each vendor
 * @param number of the last posting, from 1
 * @param at when it was; never before the one before it
 * @param closedThrough the last closed month, such as {@code 2026-03}; null while none is
 */
record PostingGuard(String key, long number, Instant at, @Nullable String closedThrough) {

  static final String KEY = "guard";

  /** The entry as it is posted: in its own month, or in the first open one after it. */
  LedgerEntry post(LedgerEntry entry, ZoneId zone) {
    String month = entry.belongsTo() == null ? Months.at(at, zone) : entry.belongsTo();

    return entry.posted(
        at,
        closedThrough == null || month.compareTo(closedThrough) > 0
            ? month
            : Months.after(closedThrough));
  }
}
