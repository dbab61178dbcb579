package pep.promotion.accrual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pep.platform.digest.Sha256;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.claim.CappedAccrual;
import pep.promotion.accrual.volume.SalesSums;
import pep.promotion.accrual.volume.VolumeAccrual;
import pep.promotion.promotion.AudienceStage;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.StandingRule;
import pep.promotion.roster.StandingHistory;

/**
 * A partner whose book is settled.
 *
 * @param book as it was read
 * @param history the partner over time
 * @param candidates the rebates that it may earn
 */
public record Seller(Book book, StandingHistory history, List<PublishedPromotion> candidates) {

  /** Raised whenever sums, or claims, are kept in another form. */
  private static final int FORM = 4;

  public static Seller of(Book book, StandingHistory history, List<PublishedPromotion> rebates) {
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
    Stream<String> rebates = candidates.stream().map(Seller::named).sorted();
    Stream<String> past =
        candidates.stream().anyMatch(Seller::asksForThePast)
            ? Stream.of(
                String.valueOf(history.now().tier()),
                history.now().segments().stream().sorted().toList().toString(),
                history.tiers().toString(),
                history.segments().toString())
            : Stream.empty();
    Stream<String> rules =
        Stream.of(VolumeAccrual.RULE_VERSION + "," + CappedAccrual.RULE_VERSION + "," + FORM);
    return Sha256.hex(
        Stream.of(rules, rebates, past).flatMap(each -> each).collect(Collectors.joining("\n")));
  }

  /** With where its window begins for this partner, which may be where it was widened. */
  private static String named(PublishedPromotion rebate) {
    String version = rebate.id() + ":" + rebate.version();
    return rebate.earlier().isEmpty()
        ? version
        : version + ":" + rebate.definition().window().opensAt();
  }

  private static boolean asksForThePast(PublishedPromotion rebate) {
    return rebate.rebate().standingRule() != StandingRule.ONCE_QUALIFIED
        && rebate.stages().stream()
            .map(AudienceStage::audience)
            .anyMatch(each -> !(each.tiers().isEmpty() && each.segments().isEmpty()));
  }

  /**
   * Whether what it claims for a sale can depend on what its other sales come to: which rebate of a
   * group is the best decides which ones are left for a line, be they of the group or not; and what
   * one partner may have of a budget at most, or earns by slabs, its sales have in their order.
   */
  boolean contested() {
    return candidates.stream().anyMatch(each -> inContest(each) || goesByOrder(each));
  }

  private static boolean goesByOrder(PublishedPromotion rebate) {
    return rebate.definition().capped()
        && (rebate.definition().mostPerPartner() != null || !rebate.rebate().steady());
  }

  private boolean inContest(PublishedPromotion rebate) {
    String group = rebate.definition().stacking().group();
    return group != null
        && candidates.stream()
            .anyMatch(
                each ->
                    !each.id().equals(rebate.id())
                        && group.equals(each.definition().stacking().group()));
  }

  /** Whether sales with these sums bear on what it claims of a budget. */
  boolean claims(SalesSums sums) {
    return mayClaim()
        && candidates.stream()
            .filter(each -> each.definition().capped() || inContest(each))
            .anyMatch(sums::concern);
  }
}
