package pep.partner.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Explanation;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Rule;
import pep.rules.evaluation.Truth;

/**
 * What a rule would do.
 *
 * @param count partners that it would hold
 * @param sample codes of some that it would hold, at most 20
 * @param entering codes of partners that would enter, at most 20
 * @param leaving codes of partners that would leave, at most 20
 * @param unknownCount partners of whom too little is known for it to be true or false
 * @param failingCount partners for whom it cannot be evaluated
 * @param failure one of them; null if there is none
 */
public record Preview(
    long count,
    List<String> sample,
    long enteringCount,
    List<String> entering,
    long leavingCount,
    List<String> leaving,
    long unknownCount,
    long failingCount,
    @Nullable Failure failure) {

  private static final int SAMPLE = 20;

  /**
   * A partner for whom a rule cannot be evaluated.
   *
   * @param predicates those that fail
   */
  public record Failure(String partnerCode, List<String> predicates) {}

  /** A preview while it is counted. */
  static final class Counting {

    private final Sampled members = new Sampled();
    private final Sampled entering = new Sampled();
    private final Sampled leaving = new Sampled();
    private long unknown;
    private long failures;
    private @Nullable Failure failure;

    void add(String code, Rule rule, Facts facts, boolean is) {
      Truth truth = rule.truth(facts);
      boolean would = truth == Truth.TRUE;
      members.add(would, code);
      entering.add(would && !is, code);
      leaving.add(!would && is, code);
      unknown += truth == Truth.UNKNOWN ? 1 : 0;
      if (truth == Truth.FAILS) {
        failures++;
        failure = failure == null ? failure(code, rule, facts) : failure;
      }
    }

    private static Failure failure(String code, Rule rule, Facts facts) {
      return new Failure(
          code,
          rule.decisive(facts).stream()
              .filter(each -> each.truth() == Truth.FAILS)
              .map(Explanation::text)
              .toList());
    }

    Preview result() {
      return new Preview(
          members.count,
          List.copyOf(members.codes),
          entering.count,
          List.copyOf(entering.codes),
          leaving.count,
          List.copyOf(leaving.codes),
          unknown,
          failures,
          failure);
    }
  }

  private static final class Sampled {

    private long count;
    private final List<String> codes = new ArrayList<>();

    void add(boolean belongs, String code) {
      if (belongs) {
        count++;
        if (codes.size() < SAMPLE) {
          codes.add(code);
        }
      }
    }
  }
}
