package pep.performance.formula;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pep.rules.evaluation.Calculated;

/**
 * What a formula that is not kept would come to.
 *
 * @param unit of what it gives
 * @param partners how many by outcome
 * @param sample some of them, each outcome among them where it came about
 */
public record FormulaTrial(
    String unit, Map<Calculated.Outcome, Long> partners, List<FormulaValue> sample) {

  public FormulaTrial {
    EnumMap<Calculated.Outcome, Long> copy = new EnumMap<>(Calculated.Outcome.class);
    copy.putAll(partners);
    partners = copy;
    sample = List.copyOf(sample);
  }
}
