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

/** An ISO 4217 code of money that amounts can be counted in, such as {@code EUR}. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CurrencyCode.Check.class)
public @interface CurrencyCode {

  String message() default "give an ISO 4217 code such as EUR";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Leaves what is absent to {@code @NotNull}. */
  class Check implements ConstraintValidator<CurrencyCode, String> {

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
      return code == null || Currencies.ALL.contains(code);
    }
  }
}
