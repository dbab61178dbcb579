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
 * A name or another text of one line, in any script: no line breaks and control characters, nothing
 * invisible (but joiners and soft hyphens within, which some languages need), nothing that turns
 * the order of characters, no blanks at the edges, not empty.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Name.Check.class)
public @interface Name {

  /** Characters at most. */
  int max() default 200;

  String message() default
      "give one line of 1 to {max} characters, without blanks at the edges and invisible"
          + " characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Leaves what is absent to {@code @NotNull}. */
  class Check implements ConstraintValidator<Name, String> {

    private static final Pattern FORM = Pattern.compile(TextForms.NAME);

    private int max;

    @Override
    public void initialize(Name constraint) {
      max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
      return name == null || TextForms.matches(name, FORM, max);
    }
  }
}
