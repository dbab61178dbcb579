package pep.partner.validation;

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
 * Text of any script, without control characters and halves of characters, which no list, log or
 * file would show as they are.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Legible.Check.class)
public @interface Legible {

  String message() default "leave out control characters and halves of characters";

  /** Whether lines may be broken and tabs set. */
  boolean lines() default false;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Leaves what is absent to other constraints. */
  class Check implements ConstraintValidator<Legible, String> {

    private boolean lines;

    @Override
    public void initialize(Legible constraint) {
      lines = constraint.lines();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || isLegible(text, lines);
    }

    /**
     * @param lines whether line breaks and tabs are taken for legible
     */
    public static boolean isLegible(String text, boolean lines) {
      return text.codePoints()
          .allMatch(
              c ->
                  switch (Character.getType(c)) {
                    case Character.CONTROL -> lines && (c == '\n' || c == '\r' || c == '\t');
                    case Character.SURROGATE -> false;
                    default -> true;
                  });
    }
  }
}
