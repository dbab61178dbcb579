package pep.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import pep.platform.problem.PeerUnavailable;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;

/**
 * Problem documents for what is refused before a controller is reached. Keys of the issuer that
 * cannot be fetched are an outage (503), never a bad token (401).
 */
public class SecurityProblems extends OncePerRequestFilter
    implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Problems problems;
  private final ProblemWriter writer;

  public SecurityProblems(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (AuthenticationServiceException outage) {
      keysUnavailable(response);
    }
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    // A chain may hand an outage to the entry point instead of throwing it.
    if (e instanceof AuthenticationServiceException) {
      keysUnavailable(response);
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(e));
    writer.write(
        problems.of(
            401,
            "unauthenticated",
            "A valid token is needed",
            "Send Authorization: Bearer with a token of this installation that has not expired.",
            Map.of()),
        response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    writer.write(
        problems.of(403, "forbidden", "Not allowed", "No rule allows this.", Map.of()), response);
  }

  /** As RFC 6750 has it: who sent no token is not told of an error. */
  private static String challenge(AuthenticationException e) {
    return e instanceof OAuth2AuthenticationException refused
        ? "Bearer error=\"" + refused.getError().getErrorCode() + "\""
        : "Bearer";
  }

  private void keysUnavailable(HttpServletResponse response) throws IOException {
    writer.write(
        problems.of(new PeerUnavailable("The issuer's keys cannot be fetched now.")), response);
  }
}
