package pep.partner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pep.partner.identity.SignIn;
import pep.partner.identity.server.SessionCookie;
import pep.platform.security.Open;

/** The page to sign in and the page to sign out. */
@Controller
class SignInController {

  private static final String AUTHORIZE = "/oauth2/authorize?";

  private final SignIn signIn;
  private final SessionCookie cookie;

  SignInController(SignIn signIn, SessionCookie cookie) {
    this.signIn = signIn;
    this.cookie = cookie;
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
    return switch (signIn.signIn(email, password, request.getRemoteAddr())) {
      case SignIn.Outcome.Welcome welcome -> {
        cookie.start(request, response, welcome.user());
        yield new SeeOther(safe(target));
      }
      case SignIn.Outcome.TooMany tooMany -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds(tooMany.pause()));
        yield page(429, request, target, email, tooMany(tooMany.pause()));
      }
      case SignIn.Outcome.Refused refused -> page(401, request, target, email, refused.why());
      case SignIn.Outcome.Gone gone ->
          throw new IllegalStateException("only an invitation can be gone");
    };
  }

  @GetMapping("/logout")
  @Open
  View confirm(HttpServletRequest request) {
    return new HtmlPage(200, "Sign out", new Form("/logout", request, null).button("Sign out"));
  }

  @PostMapping("/logout")
  @Open
  View signOut(HttpServletRequest request, HttpServletResponse response) {
    cookie.end(request, response);
    return new SeeOther("/");
  }

  static String tooMany(Duration wait) {
    return "Too many attempts. Try again in " + seconds(wait) + " seconds.";
  }

  /** Rounded up, so that the next attempt does not come too early. */
  static String seconds(Duration wait) {
    return Long.toString(wait.plusMillis(999).toSeconds());
  }

  private static View page(
      int status,
      HttpServletRequest request,
      String target,
      String email,
      @Nullable String problem) {
    String form =
        new Form("/login", request, problem)
            .hidden("continue", safe(target))
            .email(email)
            .password("password", "Password", "current-password", null)
            .button("Sign in");
    return new HtmlPage(status, problem == null ? "Sign in" : "Sign in: not done yet", form);
  }

  /** Back to the request that led here, and to nowhere else. */
  private static String safe(String target) {
    boolean ours = target.startsWith(AUTHORIZE) && target.chars().allMatch(c -> c > 32 && c < 127);
    return ours ? target : "/";
  }
}
