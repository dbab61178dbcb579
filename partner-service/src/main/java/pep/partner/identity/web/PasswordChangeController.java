package pep.partner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pep.partner.identity.recovery.PasswordChange;
import pep.partner.identity.signin.Refusal;
import pep.partner.identity.signin.SignIn;
import pep.partner.identity.signin.Visitor;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;
import pep.platform.security.Open;

/** The page on which a person who is signed in changes the own password. */
@Controller
@RequestMapping(PasswordChangeController.PATH)
class PasswordChangeController {

  static final String PATH = "/password/change";

  private final Users users;
  private final SignIn signIn;
  private final PasswordChange change;
  private final DeviceCookie device;

  PasswordChangeController(Users users, SignIn signIn, PasswordChange change, DeviceCookie device) {
    this.users = users;
    this.signIn = signIn;
    this.change = change;
    this.device = device;
  }

  @GetMapping
  @Open
  View form(HttpServletRequest request) {
    return signedIn().isPresent() ? form(200, request, null) : toSignIn();
  }

  @PostMapping
  @Open
  View submit(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String present,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String repeated) {
    User user = signedIn().orElse(null);
    if (user == null) {
      return toSignIn();
    }
    Visitor visitor = device.visitor(request);
    PageTexts texts = new PageTexts(visitor.language());
    if (!password.equals(repeated)) {
      return form(400, request, texts.of(Refusal.DIFFERENT));
    }
    return switch (signIn.signIn(user.email(), present, visitor)) {
      case SignIn.Outcome.Welcome welcome ->
          change
              .change(welcome.user(), password)
              .map(refusal -> form(400, request, texts.of(refusal)))
              .orElseGet(() -> HtmlPage.telling(200, texts, "reset.done", "/", "sign-in.title"));
      case SignIn.Outcome.Refused refused -> form(401, request, texts.of(refused.why()));
      case SignIn.Outcome.TooMany tooMany -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, PageTexts.seconds(tooMany.pause()));
        yield form(429, request, texts.tooMany(tooMany.pause()));
      }
      case SignIn.Outcome.Gone gone -> toSignIn();
    };
  }

  private View form(int status, HttpServletRequest request, @Nullable String problem) {
    PageTexts texts = new PageTexts(device.visitor(request).language());
    String form =
        new Form(PATH, request, texts, problem)
            .password("present", texts.of("change.present"), "current-password", null)
            .newPassword()
            .button(texts.of("reset.button"));
    return HtmlPage.asking(status, texts, "change.title", form);
  }

  private static View toSignIn() {
    return new SeeOther("/login?continue=" + PATH);
  }

  private Optional<User> signedIn() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who == null ? Optional.empty() : users.find(who.getName());
  }
}
