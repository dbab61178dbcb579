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
import pep.partner.identity.invitation.Invitations;
import pep.partner.identity.signin.Refusal;
import pep.partner.identity.signin.SignIn;
import pep.partner.identity.signin.Visitor;
import pep.platform.security.Open;

/** The page behind an invitation link. */
@Controller
@RequestMapping("/invitations/{secret}")
class InvitationController {

  private final Invitations invitations;
  private final SignIn signIn;
  private final DeviceCookie device;

  InvitationController(Invitations invitations, SignIn signIn, DeviceCookie device) {
    this.invitations = invitations;
    this.signIn = signIn;
    this.device = device;
  }

  @GetMapping
  @Open
  View form(HttpServletRequest request, @PathVariable String secret) {
    return invitations
        .open(secret)
        .map(open -> page(200, request, open, null))
        .orElseGet(() -> gone(request));
  }

  @PostMapping
  @Open
  View submit(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String repeated) {
    Visitor visitor = device.visitor(request);
    PageTexts texts = new PageTexts(visitor.language());
    Invitations.Open open = invitations.open(secret).orElse(null);
    if (open == null) {
      return gone(request);
    }
    if (!open.known() && !password.equals(repeated)) {
      return page(400, request, open, texts.of(Refusal.DIFFERENT));
    }
    return switch (signIn.accept(secret, password, visitor)) {
      case SignIn.Outcome.Welcome welcome -> {
        device.remember(request, response, welcome.user());
        yield HtmlPage.telling(200, texts, "invitation.done", "/", "sign-in.title");
      }
      case SignIn.Outcome.TooMany tooMany -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, PageTexts.seconds(tooMany.pause()));
        yield page(429, request, open, texts.tooMany(tooMany.pause()));
      }
      case SignIn.Outcome.Refused refused ->
          page(open.known() ? 401 : 400, request, open, texts.of(refused.why()));
      case SignIn.Outcome.Gone gone -> gone(request);
    };
  }

  private View page(
      int status, HttpServletRequest request, Invitations.Open open, @Nullable String problem) {
    PageTexts texts = texts(request);
    Form form = new Form(request.getRequestURI(), request, texts, problem);
    String entry =
        open.known()
            ? form.password(
                    "password",
                    texts.of("invitation.known"),
                    "current-password",
                    texts.of("invitation.known.hint"))
                .button(texts.of("invitation.accept"))
            : form.newPassword().button(texts.of("invitation.set"));
    String greeting =
        HtmlPage.paragraph(texts.of("invitation.greeting", open.name(), open.email()));
    return HtmlPage.asking(status, texts, "invitation.title", greeting + entry);
  }

  private View gone(HttpServletRequest request) {
    return HtmlPage.telling(404, texts(request), "invitation.gone");
  }

  private PageTexts texts(HttpServletRequest request) {
    return new PageTexts(device.visitor(request).language());
  }
}
