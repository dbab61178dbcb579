package pep.territory.whatif;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;
import pep.territory.distribution.DistributionIndex;
import pep.territory.outlet.OutletAddress;
import pep.territory.placement.GrantKind;

/**
 * What something would do, by what stands at this moment; nothing is changed.
 *
 * @param outcome whether it would be done, would wait for a person, or would be refused
 * @param reasons why
 * @param violated outlets that would stand too close to it, or on ground that would be another's
 *     alone; the nearest first, at most {@value #LISTED}
 * @param violatedInAll how many there are
 * @param freed outlets whose violation would end, at most {@value #LISTED}
 * @param freedInAll how many there are
 * @param grants that are concerned
 * @param deals open ones that are concerned, at most {@value #LISTED}
 * @param dealsInAll how many there are
 * @param index how crowded the brand's outlets stand, before and after; absent of a grant
 * @param outlets those whose circles would be covered more or less, the most first; at most ten
 * @param holders how many partners hold the line on the ground, before and after; absent of an
 *     outlet
 */
public record Forecast(
    Outcome outcome,
    List<Reason> reasons,
    List<ConcernedOutlet> violated,
    int violatedInAll,
    List<ConcernedOutlet> freed,
    int freedInAll,
    List<ConcernedGrant> grants,
    List<ConcernedDeal> deals,
    int dealsInAll,
    @Nullable IndexChange index,
    List<CoverageChange> outlets,
    @Nullable HolderChange holders) {

  /** How many are listed. */
  public static final int LISTED = 200;

  public Forecast {
    reasons = List.copyOf(reasons);
    violated = violated.stream().limit(LISTED).toList();
    freed = freed.stream().limit(LISTED).toList();
    grants = List.copyOf(grants);
    deals = deals.stream().limit(LISTED).toList();
    outlets = List.copyOf(outlets);
  }

  /** What would become of it. */
  public enum Outcome {
    DONE,
    REVIEW,
    REFUSED
  }

  /** How a grant or a deal is concerned. */
  public enum Effect {
    /** It would stand against it. */
    STANDS_AGAINST,
    /** Whether it stands against it cannot be told; a person would look. */
    PERHAPS_AGAINST,
    /** It is another's alone, and the vendor has it so that it binds there. */
    BINDS,
    /** It holds there beside it. */
    BESIDE,
    /** It would end. */
    ENDS,
    /** It would lie on ground that is another's alone. */
    BOUND,
    /** It would lie on such ground no more. */
    FREED,
    /** Another partner is after a customer next to it. */
    NEARBY
  }

  /**
   * An outlet.
   *
   * @param metres how far it is; absent where the distance does not matter
   * @param required how far it should be, in metres
   */
  public record ConcernedOutlet(
      String outletId,
      String code,
      String name,
      String brand,
      String partnerId,
      String partnerCode,
      OutletAddress address,
      @Nullable Double metres,
      @Nullable Double required) {}

  /** A grant. */
  public record ConcernedGrant(
      String grantId,
      String territoryCode,
      String partnerId,
      String partnerCode,
      String productLine,
      GrantKind kind,
      Effect effect) {}

  /** An open deal. */
  public record ConcernedDeal(String dealId, String customer, String partnerId, Effect effect) {}

  /** How crowded the outlets stand, before and after. */
  public record IndexChange(DistributionIndex before, DistributionIndex after) {}

  /**
   * How much of an outlet's circle others cover, in percent.
   *
   * @param before absent of one that would be new
   * @param after absent of one that would be gone
   */
  public record CoverageChange(
      String code, @Nullable BigDecimal before, @Nullable BigDecimal after) {}

  /** How many partners hold the line on the ground, before and after. */
  public record HolderChange(int before, int after) {}
}
