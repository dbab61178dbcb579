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
 * An ISO 3166-1 alpha-2 code: one that is assigned, one that the standard leaves to its users (AA,
 * QM to QZ, XA to XZ, ZZ), or EU, which it reserves for the European Union.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CountryCode.Check.class)
public @interface CountryCode {

  String message() default "give an ISO 3166-1 code such as DE";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Leaves what is blank to {@code @NotBlank}. */
  class Check implements ConstraintValidator<CountryCode, String> {

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
      return code == null || code.isBlank() || CountryCodes.ALL.contains(code);
    }
  }
}
