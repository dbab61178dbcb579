package pep.partner.segment;

import dev.cel.runtime.CelRuntime;
import java.util.BitSet;
import java.util.Map;

/**
 * A part of a rule, decided on the comparisons that hold and, for what is no comparison, by CEL. Of
 * a part that fails it is neither true that it holds nor that it does not, as in {@link Outcome}.
 */
sealed interface RulePart {

  /**
   * @param holding the numbers of the comparisons that hold
   */
  boolean holds(BitSet holding, Map<String, Object> values);

  boolean doesNotHold(BitSet holding, Map<String, Object> values);

  record Compares(int number, Comparison comparison) implements RulePart {
    @Override
    public boolean holds(BitSet holding, Map<String, Object> values) {
      return holding.get(number);
    }

    @Override
    public boolean doesNotHold(BitSet holding, Map<String, Object> values) {
      return !holding.get(number);
    }
  }

  record Run(CelRuntime.Program program) implements RulePart {
    @Override
    public boolean holds(BitSet holding, Map<String, Object> values) {
      return SegmentRule.outcome(program, values) == Outcome.HOLDS;
    }

    @Override
    public boolean doesNotHold(BitSet holding, Map<String, Object> values) {
      return SegmentRule.outcome(program, values) == Outcome.DOES_NOT_HOLD;
    }
  }

  record And(RulePart[] parts) implements RulePart {
    @Override
    public boolean holds(BitSet holding, Map<String, Object> values) {
      for (RulePart part : parts) {
        if (!part.holds(holding, values)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean doesNotHold(BitSet holding, Map<String, Object> values) {
      for (RulePart part : parts) {
        if (part.doesNotHold(holding, values)) {
          return true;
        }
      }
      return false;
    }
  }

  record Or(RulePart[] parts) implements RulePart {
    @Override
    public boolean holds(BitSet holding, Map<String, Object> values) {
      for (RulePart part : parts) {
        if (part.holds(holding, values)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean doesNotHold(BitSet holding, Map<String, Object> values) {
      for (RulePart part : parts) {
        if (!part.doesNotHold(holding, values)) {
          return false;
        }
      }
      return true;
    }
  }

  record Not(RulePart part) implements RulePart {
    @Override
    public boolean holds(BitSet holding, Map<String, Object> values) {
      return part.doesNotHold(holding, values);
    }

    @Override
    public boolean doesNotHold(BitSet holding, Map<String, Object> values) {
      return part.holds(holding, values);
    }
  }
}
