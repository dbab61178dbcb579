package pep.partner.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** An instant or a day of the years 1000 to 9999; beyond, no database and no reader follows. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FourDigitYear.Check.class)
public @interface FourDigitYear {

  String message() default "give a date of the years 1000 to 9999";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Judges instants by their year in UTC. */
  class Check implements ConstraintValidator<FourDigitYear, Temporal> {

    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    @Override
    public boolean isValid(@Nullable Temporal when, ConstraintValidatorContext context) {
      return switch (when) {
        case null -> true;
        case Instant instant -> !instant.isBefore(FIRST) && instant.isBefore(END);
        case LocalDate day -> day.getYear() >= 1000 && day.getYear() <= 9999;
        default -> throw new IllegalArgumentException("neither an instant nor a day: " + when);
      };
    }
  }
}
