package pep.gateway.problems;

import java.time.Duration;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.server.ResponseStatusException;

/** Which refusal an exception stands for. */
final class Refusals {

  private static final Duration KEYS_RETRY = Duration.ofSeconds(5);

  private Refusals() {}

  /**
   * The refusal to answer; anything unknown is {@link ErrorCode#INTERNAL_ERROR} and says no more.
   */
  static Refusal of(Throwable error) {
    return switch (error) {
      case RefusalException refused -> refused.refusal();
      case AuthenticationServiceException unchecked ->
          new Refusal(
              ErrorCode.UNAVAILABLE, "The issuer's signing keys cannot be read.", KEYS_RETRY, null);
      case AccessDeniedException denied ->
          Refusal.of(ErrorCode.FORBIDDEN, "The token does not allow this request.");
      case ServerExchangeRejectedException rejected ->
          Refusal.of(
              ErrorCode.INVALID_REQUEST, "The method, the path or a header is not acceptable.");
      case DataBufferLimitException tooLarge ->
          Refusal.of(ErrorCode.TOO_LARGE, "The body exceeds what is read at once.");
      case ResponseStatusException status -> ofStatus(status);
      default -> Refusal.of(ErrorCode.INTERNAL_ERROR, "The request could not be handled.");
    };
  }

  private static Refusal ofStatus(ResponseStatusException error) {
    return switch (error.getStatusCode().value()) {
      case 404 -> Refusal.of(ErrorCode.NOT_FOUND, "No service answers this path.");
      case 405 -> Refusal.of(ErrorCode.METHOD_NOT_ALLOWED, "This path is not for this method.");
      case 406 ->
          Refusal.of(ErrorCode.NOT_ACCEPTABLE, "None of the accepted media types can be given.");
      case 413 -> Refusal.of(ErrorCode.TOO_LARGE, "The request exceeds the limit.");
      case 415 ->
          Refusal.of(
              ErrorCode.UNSUPPORTED_MEDIA_TYPE, "This path does not take a body of this type.");
      default ->
          error.getStatusCode().is4xxClientError()
              ? Refusal.of(ErrorCode.INVALID_REQUEST, "The request cannot be understood.")
              : Refusal.of(ErrorCode.INTERNAL_ERROR, "The request could not be handled.");
    };
  }
}
