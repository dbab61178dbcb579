package pep.promotion.promotion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.digest.Sha256;
import pep.promotion.audience.Audience;

/**
 * What an amendment changes, in money and for whom.
 *
 * @param report what the policy linter says of the promotion as it would be
 * @param audience whom it reaches before and after
 * @param budget null where the promotion has none
 * @param changes by promotion code what is owed more or less at once
 * @param partners the same by partner, the most first; at most {@value #MOST}
 * @param partnersChanged how many partners that are in all
 * @param movesMoney whether anything is owed more or less at once; who amends it must have seen
 *     that
 * @param seen names this promotion, as it is now, the amendment and whose money it moves; amending
 *     with it says that this was seen
 */
public record AmendmentPreview(
    LintReport report,
    AudienceChange audience,
    @Nullable BudgetChange budget,
    List<ReachPreview.Change> changes,
    List<PartnerChange> partners,
    long partnersChanged,
    boolean movesMoney,
    String seen) {

  static final int MOST = 100;

  /**
   * @param before how many active partners are in it
   * @param after how many will be
   * @param baseline net sales over the last twelve months of those who come in
   */
  public record AudienceChange(long before, long after, Money baseline) {}

  /**
   * @param before the most that may be spent
   * @param after the most that may be spent then
   * @param least what is spent or promised; it cannot be lowered below that
   * @param paid what is paid at once to those who wait, in the order they were accepted
   * @param waiting what they lack after that
   */
  public record BudgetChange(Money before, Money after, Money least, Money paid, Money waiting) {}

  /**
   * @param amount never zero
   */
  public record PartnerChange(String partnerCode, Money amount) {}

  static AmendmentPreview of(
      PublishedPromotion promotion,
      Amendment amendment,
      LintReport report,
      AudienceChange audience,
      @Nullable BudgetChange budget,
      AmendmentReckoning.Moves moves) {
    List<ReachPreview.Change> changes =
        moves.byPromotion().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> new ReachPreview.Change(each.getKey(), each.getValue()))
            .toList();
    List<PartnerChange> partners =
        moves.byPartner().entrySet().stream()
            .map(each -> new PartnerChange(each.getKey(), each.getValue()))
            .sorted(
                Comparator.comparing((PartnerChange each) -> each.amount().abs())
                    .reversed()
                    .thenComparing(PartnerChange::partnerCode))
            .limit(MOST)
            .toList();
    return new AmendmentPreview(
        report,
        audience,
        budget,
        changes,
        partners,
        moves.byPartner().size(),
        !changes.isEmpty() || !partners.isEmpty(),
        seen(promotion, amendment, changes));
  }

  private static String seen(
      PublishedPromotion promotion, Amendment amendment, List<ReachPreview.Change> changes) {
    Audience audience = amendment.audience();
    Stream<Object> asked =
        Stream.of(
            promotion.id(),
            promotion.version(),
            String.valueOf(amendment.until()),
            String.valueOf(amendment.budget()),
            audience == null ? "" : sorted(audience),
            amendment.reachesBack());
    Stream<Object> whose =
        changes.stream()
            .map(each -> each.promotionCode() + (each.amount().isNegative() ? "-" : "+"));
    return Sha256.hex(
        Stream.concat(asked, whose).map(String::valueOf).collect(Collectors.joining("\n")));
  }

  private static String sorted(Audience audience) {
    return Stream.of(audience.segments(), audience.tiers(), audience.territories())
        .map(codes -> codes.stream().sorted().toList().toString())
        .collect(Collectors.joining());
  }
}
