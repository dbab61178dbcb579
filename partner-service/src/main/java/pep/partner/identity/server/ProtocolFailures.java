package pep.partner.identity.server;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;

/**
 * The protocol's endpoints are filters, which no controller advice sees. Without the database
 * nobody can be judged: that is an outage, never a wrong password; anything unexpected is our
 * fault, never the caller's.
 */
class ProtocolFailures extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(ProtocolFailures.class);

  private final Problems problems;
  private final ProblemWriter writer;

  ProtocolFailures(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (MongoTimeoutException
        | MongoSocketException
        | DataAccessResourceFailureException outage) {
      throw new AuthenticationServiceException("The database does not answer", outage);
    } catch (AuthenticationServiceException outage) {
      throw outage;
    } catch (RuntimeException unexpected) {
      log.error("Unexpected", unexpected);
      writer.write(
          problems.of(
              500,
              "internal-error",
              "Something went wrong on our side",
              "The trace id finds it in our logs.",
              Map.of()),
          response);
    }
  }
}
