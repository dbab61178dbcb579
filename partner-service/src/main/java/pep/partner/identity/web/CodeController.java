package pep.partner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pep.partner.identity.secondfactor.SecondFactors;
import pep.partner.identity.server.SessionCookie;
import pep.partner.identity.signin.Refusal;
import pep.partner.identity.signin.SignInThrottle;
import pep.partner.identity.user.User;
import pep.platform.security.Open;

/** The page between the password and the session: a code, or how to come by one. */
@Controller
@RequestMapping(CodeController.PATH)
class CodeController {

  static final String PATH = "/login/code";

  private final PendingCookie pending;
  private final SecondFactors factors;
  private final SignInThrottle throttle;
  private final SessionCookie session;
  private final DeviceCookie device;

  CodeController(
      PendingCookie pending,
      SecondFactors factors,
      SignInThrottle throttle,
      SessionCookie session,
      DeviceCookie device) {
    this.pending = pending;
    this.factors = factors;
    this.throttle = throttle;
    this.session = session;
    this.device = device;
  }

  @GetMapping
  @Open
  View form(
      HttpServletRequest request,
      @RequestParam(name = "continue", defaultValue = "/") String target) {
    return pending
        .user(request)
        .<View>map(user -> form(200, request, user, target, null))
        .orElseGet(() -> new SeeOther("/login"));
  }

  @PostMapping
  @Open
  View submit(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(name = "continue", defaultValue = "/") String target) {
    User user = pending.user(request).orElse(null);
    if (user == null) {
      return new SeeOther("/login");
    }
    PageTexts texts = new PageTexts(device.visitor(request).language());
    Duration wait = throttle.attempt(SignInThrottle.Kind.CODES, user.id());
    if (!wait.isZero()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, PageTexts.seconds(wait));
      return form(429, request, user, target, texts.tooMany(wait));
    }
    boolean on = factors.isOn(user.id());
    List<String> recovery = on ? List.of() : factors.confirm(user.id(), code);
    if (on ? !factors.take(user.id(), code) : recovery.isEmpty()) {
      return form(401, request, user, target, texts.of(Refusal.WRONG_CODE));
    }
    throttle.forget(SignInThrottle.Kind.CODES, user.id());
    pending.end(request, response);
    session.start(request, response, user, true);
    device.remember(request, response, user);
    String onward = SignInController.safe(target);
    return on ? new SeeOther(onward) : CodePages.recovery(texts, recovery, onward);
  }

  private View form(
      int status, HttpServletRequest request, User user, String target, @Nullable String problem) {
    PageTexts texts = new PageTexts(device.visitor(request).language());
    String onward = SignInController.safe(target);
    return factors.isOn(user.id())
        ? CodePages.ask(status, request, texts, PATH, onward, "sign-in.button", problem)
        : CodePages.setUp(
            status, request, texts, PATH, onward, user, factors.setUp(user.id()), problem);
  }
}
