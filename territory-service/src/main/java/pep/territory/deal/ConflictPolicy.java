package pep.territory.deal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pep.platform.productline.ProductLines;
import pep.platform.reason.Reason;
import pep.territory.account.IdentityComparison;
import pep.territory.account.NormalisedIdentity;
import pep.territory.account.Similarity;
import pep.territory.account.Similarity.Verdict;
import pep.territory.binding.ForeignGround;
import pep.territory.binding.Measure;
import pep.territory.deal.DealDecision.Outcome;

/**
 * Whether a deal may be registered: a customer that another live deal protects for the same product
 * line is taken, and one that another partner's may protect is for a person to look at. Where the
 * customer's place is another partner's alone, the vendor's measure counts. Protection ends at its
 * instant, exclusive. A deal without product lines is about all of them. The partner that asks
 * learns until when the customer is protected, and of a deal of its own which one it is; never
 * whose a rival's is.
 */
public final class ConflictPolicy {

  public static final String VERSION = "deal-conflict/2+" + IdentityComparison.VERSION;

  private static final Comparator<DealConflict> LIKELIEST =
      Comparator.comparing((DealConflict conflict) -> conflict.similarity().bits())
          .reversed()
          .thenComparing(DealConflict::dealId);

  private static final Reason NO_LIVE_DEAL = Reason.of("no-live-deal");

  private static final Reason MAY_BE_PROTECTED = Reason.of("may-be-protected");

  private ConflictPolicy() {}

  /**
   * Decides on a registration by the partner at this instant.
   *
   * @param grounds exclusive grants of others that cover the customer's place
   * @param setAside ids of deals that a reviewer found to be about another customer, and of grants
   *     that are not to stand against it
   */
  public static DealDecision decide(
      String partnerId,
      NormalisedIdentity customer,
      Set<String> productLines,
      Collection<RivalDeal> live,
      Collection<ForeignGround> grounds,
      Instant now,
      Set<String> setAside) {
    List<DealConflict> conflicts = new ArrayList<>();
    List<DealConflict> possible = new ArrayList<>();
    for (RivalDeal rival : live) {
      if (!now.isBefore(rival.protectedUntil()) || !meet(productLines, rival.productLines())) {
        continue;
      }
      Similarity similarity = IdentityComparison.compare(customer, rival.customer());
      boolean mayBe =
          similarity.verdict() == Verdict.POSSIBLE && !setAside.contains(rival.dealId());
      if (similarity.verdict() == Verdict.SAME || mayBe) {
        (similarity.verdict() == Verdict.SAME ? conflicts : possible)
            .add(conflict(rival, partnerId, similarity));
      }
    }
    conflicts.sort(LIKELIEST);
    possible.sort(LIKELIEST);
    List<ForeignGround> foreign =
        grounds.stream().filter(ground -> !setAside.contains(ground.grantId())).toList();
    boolean doubt = possible.stream().anyMatch(each -> !each.own());
    List<Reason> reasons = new ArrayList<>(taken(conflicts));
    if (doubt) {
      reasons.add(MAY_BE_PROTECTED);
    }
    reasons.addAll(GroundReasons.of(foreign));
    if (reasons.isEmpty()) {
      reasons.add(NO_LIVE_DEAL);
    }
    return new DealDecision(
        outcome(!conflicts.isEmpty(), doubt, foreign),
        reasons,
        conflicts,
        possible,
        foreign,
        live.size(),
        VERSION);
  }

  private static Outcome outcome(boolean taken, boolean doubt, List<ForeignGround> foreign) {
    if (taken || foreign.stream().anyMatch(each -> each.measure() == Measure.REFUSE)) {
      return Outcome.REFUSE;
    }
    return doubt || foreign.stream().anyMatch(each -> each.measure() == Measure.REVIEW)
        ? Outcome.REVIEW
        : Outcome.REGISTER;
  }

  /** Whether deals about these lines, none for all, are about one line. */
  static boolean meet(Set<String> lines, Set<String> others) {
    return lines.isEmpty()
        || others.isEmpty()
        || lines.stream()
            .anyMatch(line -> others.stream().anyMatch(each -> ProductLines.meet(line, each)));
  }

  private static DealConflict conflict(RivalDeal rival, String partnerId, Similarity similarity) {
    return new DealConflict(
        rival.dealId(),
        rival.accountId(),
        rival.partnerId(),
        rival.partnerId().equals(partnerId),
        rival.protectedUntil(),
        similarity);
  }

  private static List<Reason> taken(List<DealConflict> conflicts) {
    List<Reason> reasons = new ArrayList<>();
    for (DealConflict conflict : conflicts) {
      if (conflict.own()) {
        reasons.add(new Reason("already-registered", Map.of("dealId", conflict.dealId())));
      }
    }
    conflicts.stream()
        .filter(conflict -> !conflict.own())
        .map(DealConflict::protectedUntil)
        .max(Comparator.naturalOrder())
        .ifPresent(
            until ->
                reasons.add(new Reason("protected", Map.of("protectedUntil", until.toString()))));
    return reasons;
  }
}
