package pep.promotion.accrual.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims of the partners that a run does not settle. Among themselves they are funded from the
 * first accepted on, without a gap.
 */
public interface ClaimQueue {

  /**
   * The next page of those that go without, in the order of acceptance.
   *
   * @param after the {@link Claim#order} that the page before ended with, null for the first page
   * @return empty when there are no more
   */
  List<Claim> waiting(@Nullable String after);

  /**
   * The next page of those with money, the last accepted first.
   *
   * @param before the {@link Claim#order} that the page before ended with, null for the first page
   * @return empty when there are no more
   */
  List<Claim> funded(@Nullable String before);
}
