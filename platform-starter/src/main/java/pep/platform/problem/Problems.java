package pep.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Makes RFC 9457 documents: the one place where an error gets its form. */
public class Problems {

  /** Members that mean the same in every problem: evidence has names of its own. */
  private static final Set<String> MEMBERS =
      Set.of(
          "type",
          "title",
          "status",
          "detail",
          "instance",
          "code",
          "service",
          "traceId",
          "requestId");

  static final String RETRY_AFTER_SECONDS = "5";

  /** The name of evidence that says how many seconds to wait. */
  private static final String WAIT = "retryAfterSeconds";

  private final String origin;

  /**
   * @param origin where the page of all codes lives; leads every problem's type
   */
  public Problems(String origin) {
    this.origin = origin;
  }

  /**
   * @param more evidence, by names that no member of every problem has
   * @throws IllegalArgumentException if a name is that of a member
   */
  public ProblemDetail of(
      int status, String code, String title, String detail, Map<String, ?> more) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(origin + "/problems/" + code));
    problem.setTitle(title);
    problem.setDetail(detail);
    problem.setProperty("code", code);
    evidence(more).forEach(problem::setProperty);
    for (String name : List.of("traceId", "requestId")) {
      if (MDC.get(name) != null) {
        problem.setProperty(name, MDC.get(name));
      }
    }
    return problem;
  }

  public ProblemDetail of(RuleBroken broken) {
    Problem problem = broken.problem();
    return of(problem.status(), problem.code(), problem.title(), detail(broken), broken.evidence());
  }

  /**
   * @return what was given
   * @throws IllegalArgumentException if it would stand in the place of a member
   */
  static Map<String, ?> evidence(Map<String, ?> more) {
    for (String name : more.keySet()) {
      if (MEMBERS.contains(name)) {
        throw new IllegalArgumentException(
            "Evidence named " + name + " would hide the problem's own; say whose it is.");
      }
    }
    return more;
  }

  private static String detail(RuleBroken broken) {
    return broken.getMessage() == null ? "" : broken.getMessage();
  }

  public static ResponseEntity<Object> respond(ProblemDetail problem) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    Object wait = problem.getProperties() == null ? null : problem.getProperties().get(WAIT);
    if (wait != null) {
      headers.set(HttpHeaders.RETRY_AFTER, wait.toString());
    }
    return new ResponseEntity<>(problem, headers, problem.getStatus());
  }
}
