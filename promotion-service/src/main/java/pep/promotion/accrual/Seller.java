package pep.promotion.accrual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pep.platform.digest.Sha256;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.StandingRule;
import pep.promotion.roster.StandingHistory;

/**
 * A partner whose book is settled.
 *
 * @param book as it was read
 * @param history the partner over time
 * @param candidates the rebates that it may earn
 */
record Seller(Book book, StandingHistory history, List<PublishedPromotion> candidates) {

  static Seller of(Book book, StandingHistory history, List<PublishedPromotion> rebates) {
    return new Seller(book, history, PartnerAccrual.candidates(book, history.now(), rebates));
  }

  String partnerId() {
    return book.partnerId();
  }

  /** Whether any sale could concern a rebate. */
  boolean mayEarn() {
    return candidates.stream().anyMatch(each -> !each.definition().window().isEmpty());
  }

  boolean mayClaim() {
    return candidates.stream().anyMatch(each -> each.definition().capped());
  }

  /** Names all that the sums of its sales depend on besides the sales. */
  String basis() {
    Stream<String> rebates = candidates.stream().map(r -> r.id() + ":" + r.version()).sorted();
    Stream<String> past =
        candidates.stream().anyMatch(Seller::asksForThePast)
            ? Stream.of(
                String.valueOf(history.now().tier()),
                history.now().segments().stream().sorted().toList().toString(),
                history.tiers().toString(),
                history.segments().toString())
            : Stream.empty();
    Stream<String> rules = Stream.of(VolumeAccrual.RULE_VERSION + "," + CappedAccrual.RULE_VERSION);
    return Sha256.hex(
        Stream.of(rules, rebates, past).flatMap(each -> each).collect(Collectors.joining("\n")));
  }

  private static boolean asksForThePast(PublishedPromotion rebate) {
    var audience = rebate.definition().audience();
    return rebate.rebate().standingRule() != StandingRule.ONCE_QUALIFIED
        && !(audience.tiers().isEmpty() && audience.segments().isEmpty());
  }

  /** Whether sales with these sums bear on what it claims of a budget. */
  boolean claims(SalesSums sums) {
    return candidates.stream()
        .filter(each -> each.definition().capped() || besideCapped(each))
        .anyMatch(sums::concern);
  }

  /** Which rebate of a group takes a sale depends on what the sales of all of them come to. */
  private boolean besideCapped(PublishedPromotion rebate) {
    String group = rebate.definition().stacking().group();
    return group != null
        && candidates.stream()
            .filter(each -> each.definition().capped())
            .anyMatch(each -> group.equals(each.definition().stacking().group()));
  }
}
