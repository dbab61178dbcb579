package pep.partner.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriUtils;
import pep.platform.security.SecurityProblems;

/** A person signs in, a bearer learns what is wrong with the token, a client who it must be. */
class ProtocolEntry implements AuthenticationEntryPoint {

  private static final String AUTHORIZE = "/oauth2/authorize";
  private static final String USER_INFO = "/userinfo";

  private final SecurityProblems refusals;
  private final ClientRefusal clients;

  ProtocolEntry(SecurityProblems refusals, ClientRefusal clients) {
    this.refusals = refusals;
    this.clients = clients;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException, ServletException {
    switch (request.getRequestURI()) {
      case AUTHORIZE -> signIn(request, response);
      case USER_INFO -> refusals.commence(request, response, e);
      default -> clients.commence(request, response, e);
    }
  }

  /** To the sign-in page, and from there on with the request as it came. */
  private static void signIn(HttpServletRequest request, HttpServletResponse response) {
    String asked = request.getRequestURI() + "?" + request.getQueryString();
    response.setStatus(HttpStatus.FOUND.value());
    response.setHeader(
        HttpHeaders.LOCATION, "/login?continue=" + UriUtils.encode(asked, StandardCharsets.UTF_8));
  }
}
