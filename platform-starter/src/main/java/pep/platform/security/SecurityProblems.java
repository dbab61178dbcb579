package pep.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import pep.platform.problem.PeerUnavailable;
import pep.platform.problem.Problems;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problem documents for what is refused before a controller is reached. Keys of the issuer that
 * cannot be fetched are an outage (503), never a bad token (401).
 */
public class SecurityProblems extends OncePerRequestFilter
    implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final Logger log = LoggerFactory.getLogger(SecurityProblems.class);

  private final Problems problems;
  private final JsonMapper mapper;

  public SecurityProblems(Problems problems, JsonMapper mapper) {
    this.problems = problems;
    this.mapper = mapper;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (AuthenticationServiceException outage) {
      write(response, problems.of(new PeerUnavailable("The issuer's keys cannot be fetched now.")));
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
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    write(
        response,
        problems.of(
            401,
            "unauthenticated",
            "A valid token is needed",
            "Send Authorization: Bearer with a token of this installation that has not expired.",
            Map.of()));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    write(response, problems.of(403, "forbidden", "Not allowed", "No rule allows this.", Map.of()));
  }

  private void keysUnavailable(HttpServletResponse response) throws IOException {
    write(response, problems.of(new PeerUnavailable("The issuer's keys cannot be fetched now.")));
  }

  private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    if (problem.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    }
    response.getOutputStream().write(mapper.writeValueAsBytes(problem));
  }
}
