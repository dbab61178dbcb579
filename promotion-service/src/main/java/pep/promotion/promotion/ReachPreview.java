package pep.promotion.promotion;

import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import pep.platform.digest.Sha256;

/**
 * What a promotion changes if it counts what was sold before it is published.
 *
 * @param lines how many sales lines it would count
 * @param partners how many partners have such lines and qualify
 * @param changes by promotion code what would be owed more or less, its own rebate among them
 * @param seen names this promotion, as it is now, and whose money it moves; publishing with it says
 *     that this was seen
 */
public record ReachPreview(long lines, long partners, List<Change> changes, String seen) {

  /**
   * What a promotion's rebates come to more, or less where it is below zero; budgets left aside.
   *
   * @param amount never zero
   */
  public record Change(String promotionCode, Money amount) {}

  /** A preview of a promotion in this version; sales that arrive later do not make it another. */
  public static ReachPreview of(
      PublishedPromotion promotion, long lines, long partners, List<Change> changes) {
    String whose =
        changes.stream()
            .map(change -> change.promotionCode() + (change.amount().isNegative() ? "-" : "+"))
            .collect(Collectors.joining(","));
    return new ReachPreview(
        lines,
        partners,
        List.copyOf(changes),
        Sha256.hex(promotion.id() + ":" + promotion.version() + ":" + whose));
  }
}
