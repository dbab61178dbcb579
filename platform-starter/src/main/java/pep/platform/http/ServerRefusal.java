package pep.platform.http;

import java.util.Map;
import org.springframework.http.ProblemDetail;
import pep.platform.problem.Problems;

/**
 * What a status means that the server or the framework gives before any rule is asked.
 *
 * @param code its stable name
 * @param title what it is
 * @param detail what can be said where no more is known
 */
record ServerRefusal(String code, String title, String detail) {

  /** The refusal of a status from 400 on; one that has no own meaning is a fault of one side. */
  static ServerRefusal of(int status) {
    return switch (status) {
      case 401 ->
          new ServerRefusal(
              "unauthenticated",
              "A valid token is needed",
              "Send Authorization: Bearer with a token of this installation that has not expired.");
      case 403 -> new ServerRefusal("forbidden", "Not allowed", "No rule allows this.");
      case 404 -> new ServerRefusal("not-found", "Not found", "Nothing answers at this address.");
      case 405 ->
          new ServerRefusal(
              "method-not-allowed", "Method not allowed", "The address is not for this method.");
      case 406 ->
          new ServerRefusal(
              "not-acceptable", "Not acceptable", "None of the accepted types can be given.");
      case 413 -> new ServerRefusal("too-large", "Too large", "Send less at once.");
      case 415 ->
          new ServerRefusal(
              "unsupported-media-type",
              "Unsupported media type",
              "The address does not take a body of this type.");
      case 503 ->
          new ServerRefusal("unavailable", "Not available now", "Try again in a few seconds.");
      default ->
          status < 500
              ? new ServerRefusal(
                  "invalid-request", "Invalid request", "The request is not well-formed.")
              : new ServerRefusal(
                  "internal-error",
                  "Something went wrong on our side",
                  "The trace id finds it in our logs.");
    };
  }

  ProblemDetail problem(int status, Problems problems) {
    return problems.of(status, code, title, detail, Map.of());
  }

  ServerRefusal saying(String more) {
    return new ServerRefusal(code, title, more);
  }
}
