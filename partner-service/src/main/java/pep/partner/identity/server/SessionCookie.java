package pep.partner.identity.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import pep.partner.identity.SignInSessions;
import pep.partner.identity.User;
import pep.platform.autoconfigure.PlatformSettings;

/** Knows a browser again by a cookie that no script can read. */
@Component
public class SessionCookie implements SecurityContextRepository {

  static final String NAME = "pep_sign_in";

  private final SignInSessions sessions;
  private final boolean secure;

  SessionCookie(SignInSessions sessions, PlatformSettings settings) {
    this.sessions = sessions;
    this.secure = settings.origin().startsWith("https:");
  }

  /** Always a new session: one that somebody planted in the browser is not taken over. */
  public void start(HttpServletRequest request, HttpServletResponse response, User user) {
    value(request).ifPresent(sessions::end);
    set(response, sessions.start(user), SignInSessions.LIFETIME);
  }

  public void end(HttpServletRequest request, HttpServletResponse response) {
    value(request).ifPresent(sessions::end);
    set(response, "", Duration.ZERO);
  }

  private void set(HttpServletResponse response, String value, Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(NAME, value)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** The name of the signed-in principal is the user's id. */
  @Override
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    value(holder.getRequest())
        .flatMap(sessions::find)
        .ifPresent(session -> context.setAuthentication(authenticated(session)));
    return context;
  }

  /** When the password was given becomes the token's {@code auth_time}. */
  private static Authentication authenticated(SignInSessions.SignedIn session) {
    GrantedAuthority byPassword =
        FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
            .issuedAt(session.at())
            .build();
    return UsernamePasswordAuthenticationToken.authenticated(
        session.userId(), null, List.of(byPassword));
  }

  /** A session begins at the sign-in page and nowhere else. */
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return value(request).isPresent();
  }

  private static Optional<String> value(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, NAME);
    return Optional.ofNullable(cookie).map(Cookie::getValue).filter(value -> !value.isEmpty());
  }
}
