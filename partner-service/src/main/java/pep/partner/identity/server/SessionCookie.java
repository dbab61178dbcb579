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
import pep.partner.identity.secondfactor.SignInPolicies;
import pep.partner.identity.signin.SignInSessions;
import pep.partner.identity.user.User;
import pep.platform.autoconfigure.PlatformSettings;

/** Knows a browser again by a cookie that no script can read. */
@Component
public class SessionCookie implements SecurityContextRepository {

  static final String NAME = "pep_sign_in";

  private final SignInSessions sessions;
  private final SignInPolicies policies;
  private final boolean secure;

  SessionCookie(SignInSessions sessions, SignInPolicies policies, PlatformSettings settings) {
    this.sessions = sessions;
    this.policies = policies;
    this.secure = settings.origin().startsWith("https:");
  }

  /** Always a new session: one that somebody planted in the browser is not taken over. */
  public void start(
      HttpServletRequest request, HttpServletResponse response, User user, boolean secondFactor) {
    value(request).ifPresent(sessions::end);
    String secret =
        sessions.start(
            user, request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT), secondFactor);
    set(response, secret, SignInSessions.LIFETIME);
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
        .filter(this::isEnough)
        .ifPresent(session -> context.setAuthentication(authenticated(session)));
    return context;
  }

  /** A vendor that asks for a second factor since then does not take the password for one. */
  private boolean isEnough(SignInSessions.SignedIn session) {
    return session.secondFactor() || !policies.demand(session.user());
  }

  /**
   * When the password was given becomes the token's {@code auth_time}; the details are the session,
   * by which what is granted in it is found when it ends.
   */
  private static Authentication authenticated(SignInSessions.SignedIn session) {
    GrantedAuthority byPassword =
        FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
            .issuedAt(session.at())
            .build();
    UsernamePasswordAuthenticationToken known =
        UsernamePasswordAuthenticationToken.authenticated(
            session.user().id(), null, List.of(byPassword));
    known.setDetails(session.sessionId());
    return known;
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
