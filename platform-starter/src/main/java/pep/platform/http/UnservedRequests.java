package pep.platform.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;

/**
 * Answers what Tomcat refuses before any filter sees it, where it would write a page of its own.
 */
public class UnservedRequests extends ErrorReportValve {

  private final Problems problems;
  private final ProblemWriter writer;

  public UnservedRequests(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable error) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      writer.write(ServerRefusal.of(status).problem(status, problems), response.getResponse());
      response.finishResponse();
    } catch (IOException gone) {
      // Nobody is left to be answered.
    }
  }
}
