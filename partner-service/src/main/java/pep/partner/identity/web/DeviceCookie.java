package pep.partner.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import pep.partner.identity.signin.KnownDevices;
import pep.partner.identity.signin.Visitor;
import pep.partner.identity.user.Secrets;
import pep.partner.identity.user.User;
import pep.partner.language.Language;
import pep.platform.autoconfigure.PlatformSettings;

/** Knows a browser again, whoever signs in with it; it opens nothing. */
@Component
class DeviceCookie {

  private static final String NAME = "pep_device";

  private final KnownDevices devices;
  private final boolean secure;

  DeviceCookie(KnownDevices devices, PlatformSettings settings) {
    this.devices = devices;
    this.secure = settings.origin().startsWith("https:");
  }

  Visitor visitor(HttpServletRequest request) {
    return new Visitor(
        request.getRemoteAddr(),
        value(request).orElse(null),
        Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  /** The browser is one of the person's from now on. */
  void remember(HttpServletRequest request, HttpServletResponse response, User user) {
    String device = value(request).orElseGet(Secrets::random);
    devices.remember(device, user.emailKey());
    ResponseCookie cookie =
        ResponseCookie.from(NAME, device)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(KnownDevices.REMEMBERED)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static Optional<String> value(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, NAME);
    return Optional.ofNullable(cookie).map(Cookie::getValue).filter(value -> !value.isEmpty());
  }
}
