package pep.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A code or an id: 1 to {@value TextForms#CODE_MAX} characters of any script that can stand in a
 * path, in a list separated by commas or bars, and in a file. It holds no blanks but single spaces
 * within, nothing invisible, none of {@code / \\ , ; ? # % |}, no leading full stop, and is none of
 * the words that stand beside codes in paths.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Code.Check.class)
public @interface Code {

  String message() default
      "give 1 to 64 characters, without blanks at the edges, two blanks in a row, invisible"
          + " characters, a leading full stop, or any of / \\ , ; ? # % |";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Leaves what is absent to {@code @NotNull}. */
  class Check implements ConstraintValidator<Code, String> {

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
      if (code == null) {
        return true;
      }
      if (PathWords.ALL.contains(code)) {
        return Refusal.with("choose another: " + code + " has a meaning in paths", context);
      }
      return TextForms.isCode(code);
    }
  }
}
