package pep.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that is one of a few. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Check.class)
public @interface OneOf {

  String[] value();

  String message() default "use one of the known values";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Leaves what is absent to other constraints, and names what is known. */
  class Check implements ConstraintValidator<OneOf, String> {

    private List<String> known = List.of();

    @Override
    public void initialize(OneOf constraint) {
      known = List.of(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null
          || known.contains(text)
          || Refusal.with("use one of: " + String.join(", ", known), context);
    }
  }
}
