package pep.platform.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.HttpRequestHandler;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;

/** Gives what filters and the server itself refuse the form of every other refusal. */
public class ServerErrors implements ErrorController, HttpRequestHandler {

  /** Where the server turns to with a status and nothing to say about it. */
  public static final String PATH = "/error";

  private final Problems problems;
  private final ProblemWriter writer;

  public ServerErrors(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return; // It would stand at the end of an answer that was cut.
    }
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
            ? given
            : 404;
    writer.write(ServerRefusal.of(status).problem(status, problems), response);
  }
}
