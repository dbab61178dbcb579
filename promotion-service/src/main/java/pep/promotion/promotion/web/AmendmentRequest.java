package pep.promotion.promotion.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Text;
import pep.platform.validation.WrongFields;
import pep.promotion.promotion.Amendment;
import pep.promotion.roster.VendorTerms;

/**
 * What of a promotion in force is to be another; at least one of the first three.
 *
 * @param until its last day, not before today
 * @param budget the most that may accrue in all, not below what is spent
 * @param audience a wider one
 * @param reachesBack whether those who come into the audience count from the window's opening on;
 *     from the amendment on where it is left out
 * @param durationReason why it lasts less than six or more than twelve months
 */
record AmendmentRequest(
    @Nullable LocalDate until,
    @Nullable Money budget,
    @Valid PromotionRequest.@Nullable AudienceRequest audience,
    @Nullable Boolean reachesBack,
    @Nullable @Text(max = 500) String durationReason)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    if (until == null && budget == null && audience == null) {
      wrong.add("until", "nothing-amended", "Give a last day, a budget or an audience.");
    }
    Amounts.positive("budget", budget, wrong);
    if (Boolean.TRUE.equals(reachesBack) && audience == null) {
      wrong.add("reachesBack", "needs-audience", "Give an audience, or leave it out.");
    }
  }

  /**
   * The amendment that a checked request asks for.
   *
   * @param path in which the request stands in the body
   * @throws InvalidInput when the budget is not in the vendor's currency
   */
  Amendment amendment(VendorTerms vendor, WrongFields path) {
    Amounts.in("budget", budget, vendor.currency(), path);
    path.refuse();
    return new Amendment(
        until,
        budget,
        audience == null ? null : audience.audience(),
        Boolean.TRUE.equals(reachesBack),
        durationReason);
  }
}
