package pep.partner.identity.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.web.filter.OncePerRequestFilter;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;

/**
 * Tells whoever asks an endpoint of the protocol by another method which ones it takes: no token
 * would open it.
 */
class ProtocolMethods extends OncePerRequestFilter {

  private static final String GET = "GET";
  private static final String POST = "POST";
  private static final String GET_AND_POST = "GET, POST";

  private final Map<String, String> taken;
  private final Problems problems;
  private final ProblemWriter writer;

  ProtocolMethods(AuthorizationServerSettings settings, Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
    this.taken =
        Map.of(
            settings.getTokenEndpoint(),
            POST,
            settings.getTokenIntrospectionEndpoint(),
            POST,
            settings.getTokenRevocationEndpoint(),
            POST,
            settings.getJwkSetEndpoint(),
            GET,
            "/.well-known/oauth-authorization-server",
            GET,
            "/.well-known/openid-configuration",
            GET,
            settings.getAuthorizationEndpoint(),
            GET_AND_POST,
            settings.getOidcLogoutEndpoint(),
            GET_AND_POST,
            settings.getOidcUserInfoEndpoint(),
            GET_AND_POST);
  }

  String[] endpoints() {
    return taken.keySet().toArray(String[]::new);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    response.setHeader(HttpHeaders.ALLOW, taken.get(request.getServletPath()));
    writer.write(
        problems.of(
            405,
            "method-not-allowed",
            "Method not allowed",
            "The address is not for this method.",
            Map.of()),
        response);
  }
}
