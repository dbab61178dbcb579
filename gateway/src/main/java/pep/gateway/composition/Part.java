package pep.gateway.composition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One part of an answer that is composed of several services': what a service answered, or why it
 * is missing.
 *
 * @param status which of the two
 * @param data the service's answer, unchanged
 * @param problem the service's own problem, or the gateway's about the service
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Part(Status status, @Nullable Object data, @Nullable Object problem) {

  /** Whether a part is there. */
  public enum Status {
    @JsonProperty("ok")
    OK,
    @JsonProperty("unavailable")
    UNAVAILABLE
  }

  static Part ok(Object data) {
    return new Part(Status.OK, data, null);
  }

  static Part unavailable(Object problem) {
    return new Part(Status.UNAVAILABLE, null, problem);
  }
}
