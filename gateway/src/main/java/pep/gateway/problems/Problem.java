package pep.gateway.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import pep.gateway.correlation.Correlation;

/**
 * Problem details as RFC 9457 defines them.
 *
 * @param type the entry of the code on the page of all errors
 * @param title the same for every occurrence
 * @param status the HTTP status
 * @param detail this occurrence
 * @param code the stable name of the error
 * @param service the service that is concerned, if one is
 * @param traceId the W3C trace to look for in logs
 * @param requestId as in the header X-Request-Id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    String code,
    @Nullable String service,
    String traceId,
    String requestId) {

  /** The problem that tells a caller of a refusal. */
  public static Problem of(Refusal refusal, URI origin, Correlation correlation) {
    ErrorCode code = refusal.code();
    return new Problem(
        origin.resolve("/problems/" + code.code()),
        code.title(),
        code.status(),
        refusal.detail(),
        code.code(),
        refusal.service(),
        correlation.trace().traceId(),
        correlation.requestId());
  }
}
