package pep.partner.identity.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import pep.platform.security.SecurityProblems;

/** A person signs in, a bearer learns what is wrong with the token, a client who it must be. */
class ProtocolEntry implements AuthenticationEntryPoint {

  private static final String AUTHORIZE = "/oauth2/authorize";
  private static final String USER_INFO = "/userinfo";

  private final RegisteredClients clients;
  private final SecurityProblems refusals;
  private final ClientRefusal clientRefusal;

  ProtocolEntry(RegisteredClients clients, SecurityProblems refusals, ClientRefusal clientRefusal) {
    this.clients = clients;
    this.refusals = refusals;
    this.clientRefusal = clientRefusal;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException, ServletException {
    switch (request.getRequestURI()) {
      case AUTHORIZE ->
          redirect(response, mayShowNoPage(request) ? unseen(request) : seen(request));
      case USER_INFO -> refusals.commence(request, response, e);
      default -> clientRefusal.commence(request, response, e);
    }
  }

  /** Of a client that is registered to be told at this address, and of no other. */
  private boolean mayShowNoPage(HttpServletRequest request) {
    String clientId = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
    RegisteredClient client = clientId == null ? null : clients.findByClientId(clientId);
    return "none".equals(request.getParameter("prompt"))
        && client != null
        && client
            .getRedirectUris()
            .contains(request.getParameter(OAuth2ParameterNames.REDIRECT_URI));
  }

  /** Back to the client, which wanted no page (OpenID Connect Core, 3.1.2.6). */
  private static String unseen(HttpServletRequest request) {
    UriComponentsBuilder answer =
        UriComponentsBuilder.fromUriString(request.getParameter(OAuth2ParameterNames.REDIRECT_URI))
            .queryParam(OAuth2ParameterNames.ERROR, "login_required");
    String state = request.getParameter(OAuth2ParameterNames.STATE);
    if (state != null) {
      answer.queryParam(OAuth2ParameterNames.STATE, encoded(state));
    }
    return answer.build(true).toUriString();
  }

  /** To the sign-in page, and from there on with the request as it came. */
  private static String seen(HttpServletRequest request) {
    return "/login?continue=" + encoded(request.getRequestURI() + "?" + request.getQueryString());
  }

  private static void redirect(HttpServletResponse response, String location) {
    response.setStatus(HttpStatus.FOUND.value());
    response.setHeader(HttpHeaders.LOCATION, location);
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}
