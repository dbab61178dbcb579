package pep.promotion.promotion;

import java.util.List;

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
 */
public record LintReport(
    List<LintFinding> findings,
    int relevance,
    int partners,
    int overlapped,
    int greatestOverlap,
    int policyVersion) {

  public LintReport {
    findings = List.copyOf(findings);
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
