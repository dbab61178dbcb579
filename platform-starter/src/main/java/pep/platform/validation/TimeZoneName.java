package pep.platform.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A name of the IANA time zone database; a bare offset knows no summer time and is none. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TimeZoneName.Check.class)
public @interface TimeZoneName {

  String message() default "give an IANA name, such as Europe/Berlin";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Leaves what is absent to {@code @NotNull}. */
  class Check implements ConstraintValidator<TimeZoneName, String> {

    @Override
    public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
      return name == null || ZoneId.getAvailableZoneIds().contains(name);
    }
  }
}
