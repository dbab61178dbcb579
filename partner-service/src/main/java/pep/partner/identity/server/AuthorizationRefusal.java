package pep.partner.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Tells the client that its request is refused (RFC 6749, 4.1.2.1); the person at the browser only
 * where the request names no address that the client has registered.
 */
class AuthorizationRefusal implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    OAuth2Error error =
        exception instanceof OAuth2AuthenticationException refusal
            ? refusal.getError()
            : new OAuth2Error(OAuth2ErrorCodes.SERVER_ERROR);
    @Nullable OAuth2AuthorizationCodeRequestAuthenticationToken asked =
        exception instanceof OAuth2AuthorizationCodeRequestAuthenticationException refusal
            ? refusal.getAuthorizationCodeRequestAuthentication()
            : null;
    String redirectUri = asked == null ? null : asked.getRedirectUri();
    if (asked == null || redirectUri == null || redirectUri.isBlank()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.setContentType("text/plain;charset=UTF-8");
      response
          .getWriter()
          .write(
              "The application that sent you here asked for something that cannot be granted ("
                  + error.getErrorCode()
                  + "). Go back to it and try again.");
      return;
    }
    UriComponentsBuilder answer =
        UriComponentsBuilder.fromUriString(redirectUri)
            .queryParam(OAuth2ParameterNames.ERROR, error.getErrorCode());
    if (error.getDescription() != null) {
      answer.queryParam(OAuth2ParameterNames.ERROR_DESCRIPTION, encoded(error.getDescription()));
    }
    if (asked.getState() != null) {
      answer.queryParam(OAuth2ParameterNames.STATE, encoded(asked.getState()));
    }
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader(HttpHeaders.LOCATION, answer.build(true).toUriString());
  }

  private static String encoded(String value) {
    return UriUtils.encode(value, StandardCharsets.UTF_8);
  }
}
