package pep.platform.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.ObjectError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import pep.platform.problem.FieldError;

/** What a request broke of the constraints that it is held to, field by field. */
final class BrokenConstraints {

  private BrokenConstraints() {}

  /** Those of a body, or of what is read from parameters together. */
  static List<FieldError> of(BindException e) {
    return e.getAllErrors().stream().map(BrokenConstraints::field).toList();
  }

  /** Those of single parameters. */
  static List<FieldError> of(HandlerMethodValidationException e) {
    return e.getParameterValidationResults().stream()
        .flatMap(
            result ->
                result.getResolvableErrors().stream()
                    .map(error -> field(result.getMethodParameter().getParameterName(), error)))
        .toList();
  }

  /** Of a body the field is named, of anything else the parameter. */
  private static FieldError field(@Nullable String parameter, MessageSourceResolvable error) {
    return error instanceof ObjectError inBody
        ? field(inBody)
        : new FieldError(
            String.valueOf(parameter),
            constraint(error.getCodes()),
            sentence(error.getDefaultMessage()));
  }

  private static FieldError field(ObjectError error) {
    String name =
        error instanceof org.springframework.validation.FieldError field
            ? field.getField()
            : error.getObjectName();
    if (error.contains(TypeMismatchException.class)) {
      return new FieldError(name, "wrong-type", ExpectedForm.of(null));
    }
    return new FieldError(name, constraint(error.getCodes()), sentence(error.getDefaultMessage()));
  }

  /** The broken constraint's name; the last code is the one without a path. */
  private static String constraint(String @Nullable [] codes) {
    String name = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static String sentence(@Nullable String message) {
    if (message == null || message.isEmpty()) {
      return "Give a valid value.";
    }
    String text = Character.toUpperCase(message.charAt(0)) + message.substring(1);
    return text.endsWith(".") ? text : text + ".";
  }
}
