package pep.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Prose of any script, in lines: no control characters but line breaks and tabs, nothing invisible
 * but joiners and soft hyphens, nothing that turns the order of characters.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Check.class)
public @interface Text {

  /** Characters at most. */
  int max();

  /** Whether it may be empty or blank. */
  boolean blank() default false;

  String message() default "give text of at most {max} characters, without invisible ones";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Leaves what is absent to {@code @NotNull}. */
  class Check implements ConstraintValidator<Text, String> {

    private static final Pattern ANY = Pattern.compile(TextForms.TEXT);
    private static final Pattern FILLED = Pattern.compile(TextForms.FILLED_TEXT);

    private int max;
    private Pattern form = FILLED;

    @Override
    public void initialize(Text constraint) {
      max = constraint.max();
      form = constraint.blank() ? ANY : FILLED;
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || TextForms.matches(text, form, max);
    }
  }
}
