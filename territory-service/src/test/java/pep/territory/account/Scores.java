package pep.territory.account;

import java.util.ArrayList;
import java.util.List;
import pep.territory.account.Similarity.Verdict;

/** How often a decision on labelled pairs is right. */
final class Scores {

  private final List<String> wrong = new ArrayList<>();
  private int found;
  private int missed;
  private int mistaken;

  /** What the service would say: what shares no blocking key is never compared. */
  static Verdict verdict(CustomerIdentity a, CustomerIdentity b) {
    NormalisedIdentity left = NormalisedIdentity.of(a);
    NormalisedIdentity right = NormalisedIdentity.of(b);
    return BlockingKeys.meet(left, right)
        ? IdentityComparison.compare(left, right).verdict()
        : Verdict.DIFFERENT;
  }

  void add(boolean said, boolean is, CustomerIdentity a, CustomerIdentity b) {
    found += said && is ? 1 : 0;
    mistaken += said && !is ? 1 : 0;
    missed += !said && is ? 1 : 0;
    if (said != is) {
      wrong.add(
          "%s%n  %s%n  %s%n  %s"
              .formatted(
                  said ? "mistaken" : "missed",
                  a,
                  b,
                  IdentityComparison.compare(NormalisedIdentity.of(a), NormalisedIdentity.of(b))));
    }
  }

  double f1() {
    return 2.0 * found / (2 * found + mistaken + missed);
  }

  double precision() {
    return (double) found / (found + mistaken);
  }

  double recall() {
    return (double) found / (found + missed);
  }

  @Override
  public String toString() {
    return "F1 %.4f, precision %.4f, recall %.4f of %d%n%s"
        .formatted(
            f1(),
            precision(),
            recall(),
            found + missed,
            String.join(System.lineSeparator(), wrong));
  }
}
