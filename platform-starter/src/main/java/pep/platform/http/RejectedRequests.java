package pep.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;

/** Answers what the firewall does not let in: unknown methods, and paths of two readings. */
public class RejectedRequests implements RequestRejectedHandler {

  private static final Set<String> METHODS =
      new TreeSet<>(Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));

  private final Problems problems;
  private final ProblemWriter writer;

  public RejectedRequests(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
      throws IOException {
    boolean method = !METHODS.contains(request.getMethod());
    if (method) {
      response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
    }
    int status = method ? 405 : 400;
    writer.write(ServerRefusal.of(status).problem(status, problems), response);
  }
}
