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
 * A product line: one or more codes in the form of {@link Code}, separated by slashes, of which
 * each lies below the one before it; 1 to {@value TextForms#CODE_MAX} characters in all.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ProductLine.Check.class)
public @interface ProductLine {

  String message() default
      "give 1 to 64 characters such as pumps or pumps/large: without blanks beside a slash or at"
          + " the edges, two blanks in a row, invisible characters, a full stop that begins a"
          + " part, or any of \\ , ; ? # % |";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Leaves what is absent to {@code @NotNull}. */
  class Check implements ConstraintValidator<ProductLine, String> {

    @Override
    public boolean isValid(@Nullable String line, ConstraintValidatorContext context) {
      return line == null || TextForms.isProductLine(line);
    }
  }
}
