package pep.partner.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a client of the token, introspection and revocation endpoints that it has not shown who it
 * is, in the form that every OAuth2 library reads (RFC 6749, 5.2).
 */
class ClientRefusal implements AuthenticationEntryPoint, AuthenticationFailureHandler {

  private final JsonMapper mapper;

  ClientRefusal(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    if (e instanceof AuthenticationServiceException outage) {
      throw outage;
    }
    String error =
        e instanceof OAuth2AuthenticationException refused
            ? refused.getError().getErrorCode()
            : OAuth2ErrorCodes.INVALID_CLIENT;
    boolean unknown = error.equals(OAuth2ErrorCodes.INVALID_CLIENT);
    if (unknown) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"oauth2\"");
    }
    response.setStatus(unknown ? 401 : 400);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response
        .getOutputStream()
        .write(
            mapper.writeValueAsBytes(
                Map.of("error", error, "error_description", description(error))));
  }

  private static String description(String error) {
    return switch (error) {
      case OAuth2ErrorCodes.INVALID_CLIENT ->
          "Send the client's id and secret by HTTP Basic, or as client_id and client_secret in the"
              + " form.";
      case OAuth2ErrorCodes.INVALID_GRANT ->
          "The code is spent, has expired, or code_verifier is not the one it was asked for with.";
      default -> "Send each parameter once, in a form, and show the client in one way only.";
    };
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    commence(request, response, e);
  }
}
