package pep.partner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pep.partner.identity.secondfactor.SecondFactors;
import pep.partner.identity.secondfactor.SignInPolicies;
import pep.partner.identity.signin.Refusal;
import pep.partner.identity.signin.SignInThrottle;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;
import pep.platform.security.Open;

/** The page on which a person who is signed in turns the second factor on or off. */
@Controller
@RequestMapping(SecondFactorController.PATH)
class SecondFactorController {

  static final String PATH = "/password/second-factor";

  private final Users users;
  private final SecondFactors factors;
  private final SignInPolicies policies;
  private final SignInThrottle throttle;
  private final DeviceCookie device;

  SecondFactorController(
      Users users,
      SecondFactors factors,
      SignInPolicies policies,
      SignInThrottle throttle,
      DeviceCookie device) {
    this.users = users;
    this.factors = factors;
    this.policies = policies;
    this.throttle = throttle;
    this.device = device;
  }

  @GetMapping
  @Open
  View form(HttpServletRequest request) {
    return signedIn()
        .<View>map(user -> form(200, request, user, null))
        .orElseGet(SecondFactorController::toSignIn);
  }

  @PostMapping
  @Open
  View submit(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
    User user = signedIn().orElse(null);
    if (user == null) {
      return toSignIn();
    }
    PageTexts texts = texts(request);
    if (!throttle.attempt(SignInThrottle.Kind.CODES, user.id()).isZero()) {
      return form(429, request, user, texts.of(Refusal.WRONG_CODE));
    }
    if (!factors.isOn(user.id())) {
      List<String> recovery = factors.confirm(user.id(), code);
      return recovery.isEmpty()
          ? form(401, request, user, texts.of(Refusal.WRONG_CODE))
          : CodePages.recovery(texts, recovery, "/");
    }
    if (policies.demand(user)) {
      return form(409, request, user, texts.of(Refusal.DEMANDED));
    }
    if (!factors.take(user.id(), code)) {
      return form(401, request, user, texts.of(Refusal.WRONG_CODE));
    }
    factors.takeOff(user.id());
    return HtmlPage.telling(200, texts, "code.off", "/", "code.continue");
  }

  private View form(int status, HttpServletRequest request, User user, @Nullable String problem) {
    PageTexts texts = texts(request);
    return factors.isOn(user.id())
        ? CodePages.ask(status, request, texts, PATH, "/", "code.turn-off", problem)
        : CodePages.setUp(
            status, request, texts, PATH, "/", user, factors.setUp(user.id()), problem);
  }

  private PageTexts texts(HttpServletRequest request) {
    return new PageTexts(device.visitor(request).language());
  }

  private static View toSignIn() {
    return new SeeOther("/login?continue=" + PATH);
  }

  private Optional<User> signedIn() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who == null ? Optional.empty() : users.find(who.getName());
  }
}
