package pep.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;

/**
 * Refuses bodies that are compressed, as the gateway does: their limits are limits of what is read,
 * and nothing that unfolds to a thousand times its length is unfolded here.
 */
public class EncodedBodies extends OncePerRequestFilter {

  private static final int STATUS = HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
  private static final String PLAIN = "identity";

  private final Problems problems;
  private final ProblemWriter writer;

  public EncodedBodies(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean body =
        request.getContentLengthLong() > 0
            || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    if (!body || isPlain(request.getHeader(HttpHeaders.CONTENT_ENCODING))) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.ACCEPT_ENCODING, PLAIN);
    writer.write(
        ServerRefusal.of(STATUS)
            .saying("Send the body as it is, without Content-Encoding.")
            .problem(STATUS, problems),
        response);
  }

  private static boolean isPlain(@Nullable String encoding) {
    return encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase(PLAIN);
  }
}
