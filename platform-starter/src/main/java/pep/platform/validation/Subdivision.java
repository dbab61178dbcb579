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
 * A part of a country by its ISO 3166-2 code, such as {@code US-TX}. A code that is not in {@link
 * Subdivisions} is refused, for where an unknown place lies nobody could say.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Subdivision.Check.class)
public @interface Subdivision {

  /** Whether a whole country will do as well. */
  boolean orCountry() default false;

  String message() default "give an ISO 3166-2 code such as US-TX";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Leaves what is absent to {@code @NotNull}. */
  class Check implements ConstraintValidator<Subdivision, String> {

    private boolean orCountry;

    @Override
    public void initialize(Subdivision constraint) {
      orCountry = constraint.orCountry();
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
      if (code == null
          || Subdivisions.ALL.contains(code)
          || orCountry && Countries.ALL.contains(code)) {
        return true;
      }
      return Refusal.with(
          Subdivisions.cure(code) + (orCountry ? ", or an ISO 3166-1 code such as US" : ""),
          context);
    }
  }
}
