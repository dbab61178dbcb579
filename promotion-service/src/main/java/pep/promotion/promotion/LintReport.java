package pep.promotion.promotion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pep.promotion.profitability.UnclearLine;

/**
 * What the policy linter found in a promotion.
 *
 * @param findings all findings, errors first
 * @param relevance how many known partners are in the audience
 * @param partners how many partners are known and active
 * @param overlapped how many of the audience already have a published promotion on shared products
 *     in a shared stretch of time
 * @param greatestOverlap the most promotions that one of them already has
 * @param policyVersion version of the policy's rules
 * @param unclear product lines for which publishing asks for a reason
 */
public record LintReport(
    List<LintFinding> findings,
    int relevance,
    int partners,
    int overlapped,
    int greatestOverlap,
    int policyVersion,
    List<UnclearLine> unclear) {

  public LintReport {
    findings = List.copyOf(findings);
    unclear = List.copyOf(unclear);
  }

  /** One that asks for no reason. */
  public LintReport(
      List<LintFinding> findings,
      int relevance,
      int partners,
      int overlapped,
      int greatestOverlap,
      int policyVersion) {
    this(findings, relevance, partners, overlapped, greatestOverlap, policyVersion, List.of());
  }

  /** The same with warnings of lines on which it is unclear whether partners earn enough. */
  LintReport warningOf(List<UnclearLine> lines) {
    List<LintFinding> all =
        Stream.concat(findings.stream(), ProfitLint.findings(lines).stream())
            .sorted(Comparator.comparing(LintFinding::severity).thenComparing(LintFinding::code))
            .toList();
    return new LintReport(
        all, relevance, partners, overlapped, greatestOverlap, policyVersion, lines);
  }

  /** Whether it has an error that the earlier one has not. */
  boolean worsens(LintReport earlier) {
    return findings.stream()
        .filter(f -> f.severity() == LintFinding.Severity.ERROR)
        .anyMatch(f -> !earlier.findings.contains(f));
  }

  /** Whether nothing keeps the promotion from being published. */
  public boolean publishable() {
    return findings.stream().noneMatch(f -> f.severity() == LintFinding.Severity.ERROR);
  }
}
