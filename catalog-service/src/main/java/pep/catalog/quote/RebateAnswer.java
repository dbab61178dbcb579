package pep.catalog.quote;

import java.util.List;
import org.joda.money.Money;

/**
 * What a partner's rebates come to.
 *
 * @param leftOut promotions whose rebate nobody can tell beforehand, each in a sentence
 * @param unavailable true when nobody could be asked: there may be rebates that are not known
 */
public record RebateAnswer(List<Rebate> rebates, List<String> leftOut, boolean unavailable) {

  /** There is nothing to get any for. */
  public static final RebateAnswer NOTHING = new RebateAnswer(List.of(), List.of(), false);

  /** Nobody could be asked. */
  public static final RebateAnswer UNAVAILABLE = new RebateAnswer(List.of(), List.of(), true);

  /**
   * What one promotion brings.
   *
   * @param kind in its owner's words, such as {@code unit_rebate}
   * @param perMonth not negative
   */
  public record Rebate(String promotionCode, String kind, Money perMonth) {}

  public RebateAnswer {
    rebates = List.copyOf(rebates);
    leftOut = List.copyOf(leftOut);
  }
}
