package pep.promotion.promotion;

/**
 * Something the policy linter has to say.
 *
 * @param code stable code, such as {@code duration.short}
 * @param severity an error keeps the promotion from being published
 * @param message what was found, with its figures
 * @param cure what would put it right
 */
public record LintFinding(String code, Severity severity, String message, String cure) {

  /** How much a finding weighs. */
  public enum Severity {
    /** Publishing is refused. */
    ERROR,
    /** Publishing is allowed; somebody should look. */
    WARNING,
    /** Worth knowing. */
    INFO
  }

  static LintFinding error(String code, String message, String cure) {
    return new LintFinding(code, Severity.ERROR, message, cure);
  }

  static LintFinding warning(String code, String message, String cure) {
    return new LintFinding(code, Severity.WARNING, message, cure);
  }

  static LintFinding info(String code, String message, String cure) {
    return new LintFinding(code, Severity.INFO, message, cure);
  }
}
