package pep.partner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriUtils;
import pep.partner.identity.secondfactor.SecondFactors;
import pep.partner.identity.secondfactor.SignInPolicies;
import pep.partner.identity.server.SessionCookie;
import pep.partner.identity.signin.SignIn;
import pep.partner.identity.signin.Visitor;
import pep.partner.identity.user.User;
import pep.platform.security.Open;

/** The page to sign in and the page to sign out. */
@Controller
class SignInController {

  private static final String AUTHORIZE = "/oauth2/authorize?";

  private static final Set<String> OWN_PAGES =
      Set.of(PasswordChangeController.PATH, SecondFactorController.PATH);

  private final SignIn signIn;
  private final SessionCookie cookie;
  private final DeviceCookie device;
  private final PendingCookie pending;
  private final SecondFactors factors;
  private final SignInPolicies policies;

  SignInController(
      SignIn signIn,
      SessionCookie cookie,
      DeviceCookie device,
      PendingCookie pending,
      SecondFactors factors,
      SignInPolicies policies) {
    this.signIn = signIn;
    this.cookie = cookie;
    this.device = device;
    this.pending = pending;
    this.factors = factors;
    this.policies = policies;
  }

  @GetMapping("/login")
  @Open
  View form(
      HttpServletRequest request,
      @RequestParam(name = "continue", defaultValue = "/") String target) {
    return page(200, request, target, "", null);
  }

  @PostMapping("/login")
  @Open
  View submit(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(name = "continue", defaultValue = "/") String target) {
    Visitor visitor = device.visitor(request);
    PageTexts texts = new PageTexts(visitor.language());
    return switch (signIn.signIn(email, password, visitor)) {
      case SignIn.Outcome.Welcome welcome -> {
        User user = welcome.user();
        if (factors.isOn(user.id()) || policies.demand(user)) {
          pending.begin(response, user);
          yield new SeeOther(
              CodeController.PATH
                  + "?continue="
                  + UriUtils.encode(safe(target), StandardCharsets.UTF_8));
        }
        cookie.start(request, response, user, false);
        device.remember(request, response, user);
        yield new SeeOther(safe(target));
      }
      case SignIn.Outcome.TooMany tooMany -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, PageTexts.seconds(tooMany.pause()));
        yield page(429, request, target, email, texts.tooMany(tooMany.pause()));
      }
      case SignIn.Outcome.Refused refused ->
          page(401, request, target, email, texts.of(refused.why()));
      case SignIn.Outcome.Gone gone ->
          throw new IllegalStateException("only an invitation can be gone");
    };
  }

  @GetMapping("/logout")
  @Open
  View confirm(HttpServletRequest request) {
    PageTexts texts = texts(request);
    String form = new Form("/logout", request, texts, null).button(texts.of("sign-out.button"));
    return HtmlPage.asking(200, texts, "sign-out.title", form);
  }

  @PostMapping("/logout")
  @Open
  View signOut(HttpServletRequest request, HttpServletResponse response) {
    cookie.end(request, response);
    return new SeeOther("/");
  }

  private View page(
      int status,
      HttpServletRequest request,
      String target,
      String email,
      @Nullable String problem) {
    PageTexts texts = texts(request);
    String form =
        new Form("/login", request, texts, problem)
            .hidden("continue", safe(target))
            .email(email)
            .password("password", texts.of("password"), "current-password", null)
            .button(texts.of("sign-in.button"));
    String forgotten = HtmlPage.link("/password/forgotten", texts.of("sign-in.forgotten"));
    return HtmlPage.asking(status, texts, "sign-in.title", form + "\n" + forgotten);
  }

  private PageTexts texts(HttpServletRequest request) {
    return new PageTexts(device.visitor(request).language());
  }

  /** Back to the request that led here, and to nowhere else. */
  static String safe(String target) {
    boolean ours = target.startsWith(AUTHORIZE) && target.chars().allMatch(c -> c > 32 && c < 127);
    return ours || OWN_PAGES.contains(target) ? target : "/";
  }
}
