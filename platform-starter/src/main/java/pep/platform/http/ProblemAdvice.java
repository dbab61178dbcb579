package pep.platform.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import pep.platform.outage.DatabaseOutage;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.PeerUnavailable;
import pep.platform.problem.Problems;
import pep.platform.problem.RuleBroken;
import tools.jackson.core.JacksonException;

/** Turns every exception into a problem document; nothing from the inside gets out. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 10)
public class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;
  private final JsonErrors jsonErrors;

  public ProblemAdvice(Problems problems, JsonErrors jsonErrors) {
    this.problems = problems;
    this.jsonErrors = jsonErrors;
  }

  @ExceptionHandler
  ResponseEntity<Object> rule(RuleBroken broken) {
    return Problems.respond(problems.of(broken));
  }

  @ExceptionHandler
  ResponseEntity<Object> anything(Exception unexpected) {
    if (DatabaseOutage.isBehind(unexpected)) {
      log.warn("The database does not answer: {}", unexpected.toString());
      return rule(new PeerUnavailable("The database does not answer."));
    }
    log.error("Unexpected", unexpected);
    return Problems.respond(
        problems.of(
            500,
            "internal-error",
            "Something went wrong on our side",
            "The trace id finds it in our logs.",
            Map.of()));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode s, WebRequest r) {
    if (e.getMostSpecificCause() instanceof RuleBroken broken) {
      return rule(broken);
    }
    // Beneath a value that does not read lies whatever its type threw; Jackson's error has the
    // path.
    Throwable told =
        e.getCause() instanceof JacksonException json ? json : e.getMostSpecificCause();
    return rule(new InvalidInput(List.of(jsonErrors.of(told))));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode s, WebRequest r) {
    return rule(new InvalidInput(fields(e)));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException e, HttpHeaders h, HttpStatusCode s, WebRequest r) {
    List<FieldError> errors =
        e.getParameterValidationResults().stream()
            .flatMap(
                result ->
                    result.getResolvableErrors().stream()
                        .map(
                            error ->
                                new FieldError(
                                    String.valueOf(result.getMethodParameter().getParameterName()),
                                    "invalid",
                                    sentence(error.getDefaultMessage()))))
            .toList();
    return rule(new InvalidInput(errors));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e, HttpHeaders h, HttpStatusCode s, WebRequest r) {
    return rule(InvalidInput.of(e.getParameterName(), "missing", "Give this parameter."));
  }

  @ExceptionHandler
  ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException e) {
    String type =
        e.getRequiredType() == null
            ? "value"
            : e.getRequiredType().getSimpleName().toLowerCase(Locale.ROOT);
    return rule(InvalidInput.of(e.getName(), "wrong-type", "Give a valid " + type + "."));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest r) {
    String code =
        switch (status.value()) {
          case 404 -> "not-found";
          case 405 -> "method-not-allowed";
          case 406 -> "not-acceptable";
          case 413 -> "too-large";
          case 415 -> "unsupported-media-type";
          case 503 -> "unavailable";
          default -> status.is4xxClientError() ? "invalid-request" : "internal-error";
        };
    ProblemDetail told = e instanceof ErrorResponse response ? response.getBody() : null;
    String detail =
        status.is4xxClientError() && told != null
            ? told.getDetail() + cure(e)
            : "The trace id finds it in our logs.";
    String title = told == null ? null : told.getTitle();
    ResponseEntity<Object> answer =
        Problems.respond(
            problems.of(status.value(), code, title == null ? code : title, detail, Map.of()));
    HttpHeaders all = new HttpHeaders();
    all.putAll(headers);
    all.putAll(answer.getHeaders());
    return new ResponseEntity<>(answer.getBody(), all, status);
  }

  private static String cure(Exception e) {
    return switch (e) {
      case HttpRequestMethodNotSupportedException method
          when method.getSupportedHttpMethods() != null ->
          " Use " + method.getSupportedHttpMethods() + ".";
      case HttpMediaTypeNotSupportedException type when !type.getSupportedMediaTypes().isEmpty() ->
          " Send " + MediaType.toString(type.getSupportedMediaTypes()) + ".";
      default -> "";
    };
  }

  private static List<FieldError> fields(BindException e) {
    return e.getAllErrors().stream().map(ProblemAdvice::field).toList();
  }

  private static FieldError field(ObjectError error) {
    String name =
        error instanceof org.springframework.validation.FieldError field
            ? field.getField()
            : error.getObjectName();
    String constraint = error.getCode() == null ? "invalid" : error.getCode();
    String code = constraint.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    return new FieldError(name, code, sentence(error.getDefaultMessage()));
  }

  private static String sentence(@Nullable String message) {
    if (message == null || message.isEmpty()) {
      return "Give a valid value.";
    }
    String text = Character.toUpperCase(message.charAt(0)) + message.substring(1);
    return text.endsWith(".") ? text : text + ".";
  }
}
