package pep.promotion.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pep.promotion.profitability.UnclearLine;

/** Product lines of a promotion on which partners are not known to earn enough. */
final class ProfitLint {

  private ProfitLint() {}

  static List<LintFinding> findings(List<UnclearLine> lines) {
    List<LintFinding> findings = new ArrayList<>();
    lines.stream()
        .filter(line -> line.state() == UnclearLine.State.BELOW)
        .map(
            line ->
                LintFinding.warning(
                    "profitability.below",
                    "Partners earn too little on %s: %s"
                        .formatted(line.productLine(), String.join(" ", line.misses())),
                    "Raise what they earn on it, or publish with a reason."))
        .forEach(findings::add);
    String unknown =
        lines.stream()
            .filter(line -> line.state() == UnclearLine.State.UNKNOWN)
            .map(UnclearLine::productLine)
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      findings.add(
          LintFinding.warning(
              "profitability.unknown",
              "Nobody knows what partners earn on " + unknown + ".",
              "Keep a forecast of each line, or publish with a reason."));
    }
    return findings;
  }
}
