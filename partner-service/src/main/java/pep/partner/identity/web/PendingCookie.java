package pep.partner.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import pep.partner.identity.secondfactor.PendingSignIns;
import pep.partner.identity.user.User;
import pep.platform.autoconfigure.PlatformSettings;

/** Knows a browser in which the password was given, for as long as the second factor takes. */
@Component
class PendingCookie {

  private static final String NAME = "pep_pending";
  private static final String PATH = "/login";

  private final PendingSignIns pending;
  private final boolean secure;

  PendingCookie(PendingSignIns pending, PlatformSettings settings) {
    this.pending = pending;
    this.secure = settings.origin().startsWith("https:");
  }

  void begin(HttpServletResponse response, User user) {
    set(response, pending.begin(user), PendingSignIns.LIFETIME);
  }

  Optional<User> user(HttpServletRequest request) {
    return value(request).flatMap(pending::find);
  }

  void end(HttpServletRequest request, HttpServletResponse response) {
    value(request).ifPresent(pending::end);
    set(response, "", Duration.ZERO);
  }

  private void set(HttpServletResponse response, String value, Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(NAME, value)
            .path(PATH)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static Optional<String> value(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, NAME);
    return Optional.ofNullable(cookie).map(Cookie::getValue).filter(value -> !value.isEmpty());
  }
}
