package pep.partner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pep.partner.identity.Invitations;
import pep.partner.identity.SignIn;
import pep.platform.security.Open;

/** The page behind an invitation link. */
@Controller
@RequestMapping("/invitations/{secret}")
class InvitationController {

  private final Invitations invitations;
  private final SignIn signIn;

  InvitationController(Invitations invitations, SignIn signIn) {
    this.invitations = invitations;
    this.signIn = signIn;
  }

  @GetMapping
  @Open
  View form(HttpServletRequest request, @PathVariable String secret) {
    return invitations
        .open(secret)
        .map(open -> page(200, request, open, null))
        .orElseGet(InvitationController::gone);
  }

  @PostMapping
  @Open
  View submit(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String repeated) {
    Invitations.Open open = invitations.open(secret).orElse(null);
    if (open == null) {
      return gone();
    }
    if (!open.known() && !password.equals(repeated)) {
      return page(400, request, open, "The two passwords differ.");
    }
    return switch (signIn.accept(secret, password, request.getRemoteAddr())) {
      case SignIn.Outcome.Welcome welcome -> accepted();
      case SignIn.Outcome.TooMany tooMany -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, SignInController.seconds(tooMany.pause()));
        yield page(429, request, open, SignInController.tooMany(tooMany.pause()));
      }
      case SignIn.Outcome.Refused refused ->
          page(open.known() ? 401 : 400, request, open, refused.why());
      case SignIn.Outcome.Gone gone -> gone();
    };
  }

  private static View page(
      int status, HttpServletRequest request, Invitations.Open open, @Nullable String problem) {
    Form form = new Form(request.getRequestURI(), request, problem);
    String entry;
    if (open.known()) {
      entry =
          form.password(
                  "password",
                  "Your password",
                  "current-password",
                  "You have an account with this address already. Show that it is yours.")
              .button("Accept the invitation");
    } else {
      entry =
          form.password(
                  "password",
                  "New password",
                  "new-password",
                  "At least 12 characters, and not your e-mail address.")
              .password("repeated", "The same password again", "new-password", null)
              .button("Set the password");
    }
    String greeting =
        "<p>Welcome, %s. You will sign in as <strong>%s</strong>.</p>\n"
            .formatted(HtmlPage.escaped(open.name()), HtmlPage.escaped(open.email()));
    return new HtmlPage(
        status,
        problem == null ? "Accept your invitation" : "Accept your invitation: not done yet",
        greeting + entry);
  }

  private static View accepted() {
    return new HtmlPage(
        200, "You are in", "<p>From now on you can <a href=\"/\">sign in</a> here.</p>");
  }

  private static View gone() {
    return new HtmlPage(
        404,
        "This link does not open",
        "<p>It was used before, has been replaced or has expired. Ask whoever invited you for a"
            + " new one.</p>");
  }
}
