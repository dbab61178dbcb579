package pep.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import pep.platform.json.WrongForm;
import pep.platform.outage.DatabaseOutage;
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

  /** A header whose value nobody could have written, found when it is first read. */
  @ExceptionHandler
  ResponseEntity<Object> rejected(RequestRejectedException refused) {
    return Problems.respond(ServerRefusal.of(400).problem(400, problems));
  }

  /** What fails within an answer is left to the server, which cuts the connection. */
  @ExceptionHandler
  ResponseEntity<Object> anything(Exception unexpected, HttpServletResponse response)
      throws Exception {
    if (response.isCommitted()) {
      throw unexpected;
    }
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
    return rule(new InvalidInput(BrokenConstraints.of(e)));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException e, HttpHeaders h, HttpStatusCode s, WebRequest r) {
    return rule(new InvalidInput(BrokenConstraints.of(e)));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e, HttpHeaders h, HttpStatusCode s, WebRequest r) {
    return rule(InvalidInput.of(e.getParameterName(), "missing", "Give this parameter."));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
      ServletRequestBindingException e, HttpHeaders h, HttpStatusCode s, WebRequest r) {
    return e instanceof MissingRequestHeaderException missing
        ? rule(InvalidInput.of(missing.getHeaderName(), "missing", "Send this header."))
        : super.handleServletRequestBindingException(e, h, s, r);
  }

  @ExceptionHandler
  ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException e) {
    if (e.getMostSpecificCause() instanceof WrongForm wrong) {
      return rule(InvalidInput.of(e.getName(), wrong.code(), wrong.cure()));
    }
    return rule(InvalidInput.of(e.getName(), "wrong-type", ExpectedForm.of(e.getRequiredType())));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest r) {
    ServerRefusal refusal = ServerRefusal.of(status.value()).saying(detail(e, status.value()));
    ResponseEntity<Object> answer = Problems.respond(refusal.problem(status.value(), problems));
    HttpHeaders all = new HttpHeaders();
    all.putAll(headers);
    all.putAll(answer.getHeaders());
    return new ResponseEntity<>(answer.getBody(), all, status);
  }

  /** What the framework knows, in our words. */
  private static String detail(Exception e, int status) {
    return switch (e) {
      case NoResourceFoundException absent ->
          "Nothing answers at /" + absent.getResourcePath() + ".";
      case HttpRequestMethodNotSupportedException method
          when method.getSupportedMethods() != null ->
          "The address takes " + String.join(", ", method.getSupportedMethods()) + ".";
      case HttpMediaTypeNotSupportedException type when !type.getSupportedMediaTypes().isEmpty() ->
          "Send " + named(type.getSupportedMediaTypes()) + ".";
      case HttpMediaTypeNotAcceptableException type when !type.getSupportedMediaTypes().isEmpty() ->
          "Accept " + named(type.getSupportedMediaTypes()) + ".";
      default -> ServerRefusal.of(status).detail();
    };
  }

  /** The types that a client would write, without those that stand for many. */
  private static String named(List<MediaType> types) {
    return types.stream()
        .filter(MediaType::isConcrete)
        .map(type -> type.getType() + "/" + type.getSubtype())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
