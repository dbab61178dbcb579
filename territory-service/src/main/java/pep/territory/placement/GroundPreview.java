package pep.territory.placement;

import java.util.List;

/**
 * What a change of a territory's ground would do; nothing is changed.
 *
 * @param grants those that hold there, whose partners keep them on the other ground
 * @param conflicts those of them that could not hold there, for which it would be refused
 * @param outlets open ones that come in or go out, at most {@value #LISTED}
 * @param outletsMoving how many there are in all
 * @param deals open ones whose customers come in or go out, by their postal codes and regions, at
 *     most {@value #LISTED}
 * @param dealsMoving how many there are in all
 */
public record GroundPreview(
    List<GrantConcerned> grants,
    List<GroundConflict> conflicts,
    List<Moved> outlets,
    int outletsMoving,
    List<Moved> deals,
    int dealsMoving) {

  /** How many are listed. */
  static final int LISTED = 200;

  /** A grant that holds on the territory. */
  public record GrantConcerned(
      String grantId, String partnerId, String partnerCode, String productLine, GrantKind kind) {

    static GrantConcerned of(Grant grant) {
      return new GrantConcerned(
          grant.id(), grant.partnerId(), grant.partnerCode(), grant.productLine(), grant.kind());
    }
  }

  static GroundPreview of(List<Grant> grants, List<GroundConflict> conflicts, List<Moved> moving) {
    List<Moved> outlets = of(Moved.Kind.OUTLET, moving);
    List<Moved> deals = of(Moved.Kind.DEAL, moving);
    return new GroundPreview(
        grants.stream().map(GrantConcerned::of).toList(),
        conflicts,
        outlets.stream().limit(LISTED).toList(),
        outlets.size(),
        deals.stream().limit(LISTED).toList(),
        deals.size());
  }

  private static List<Moved> of(Moved.Kind kind, List<Moved> moving) {
    return moving.stream().filter(each -> each.kind() == kind).toList();
  }
}
