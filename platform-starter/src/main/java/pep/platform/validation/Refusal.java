package pep.platform.validation;

import jakarta.validation.ConstraintValidatorContext;

/** Says of a value what is wrong with just this one. */
final class Refusal {

  private Refusal() {}

  /** Always false, so that a check can end with it. The text may quote what was sent. */
  static boolean with(String cure, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(literal(cure)).addConstraintViolation();
    return false;
  }

  /** A template may hold expressions, which a caller's text must never become. */
  private static String literal(String text) {
    return text.replaceAll("([\\\\{}$])", "\\\\$1");
  }
}
