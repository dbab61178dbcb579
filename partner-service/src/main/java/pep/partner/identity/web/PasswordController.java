package pep.partner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pep.partner.identity.recovery.LinkGone;
import pep.partner.identity.recovery.PasswordRecovery;
import pep.partner.identity.signin.Refusal;
import pep.platform.security.Open;

/** The pages for whoever has forgotten the password. */
@Controller
@RequestMapping("/password")
class PasswordController {

  private static final String FORGOTTEN = "/password/forgotten";

  private final PasswordRecovery recovery;
  private final DeviceCookie device;

  PasswordController(PasswordRecovery recovery, DeviceCookie device) {
    this.recovery = recovery;
    this.device = device;
  }

  @GetMapping("/forgotten")
  @Open
  View ask(HttpServletRequest request) {
    return ask(200, request, "", null);
  }

  @PostMapping("/forgotten")
  @Open
  View request(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String email) {
    PageTexts texts = texts(request);
    Duration wait = recovery.request(email, device.visitor(request));
    if (!wait.isZero()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, PageTexts.seconds(wait));
      return ask(429, request, email, texts.tooMany(wait));
    }
    return HtmlPage.telling(200, texts, "forgotten.done");
  }

  private View ask(int status, HttpServletRequest request, String email, @Nullable String problem) {
    PageTexts texts = texts(request);
    String form =
        new Form(FORGOTTEN, request, texts, problem)
            .email(email)
            .button(texts.of("forgotten.button"));
    String why = "<p>" + HtmlPage.escaped(texts.of("forgotten.text")) + "</p>\n";
    return HtmlPage.asking(status, texts, "forgotten.title", why + form);
  }

  @GetMapping("/reset/{secret}")
  @Open
  View form(HttpServletRequest request, @PathVariable String secret) {
    return recovery
        .open(secret)
        .map(user -> form(200, request, null))
        .orElseGet(() -> gone(request));
  }

  @PostMapping("/reset/{secret}")
  @Open
  View reset(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String repeated) {
    PageTexts texts = texts(request);
    if (recovery.open(secret).isEmpty()) {
      return gone(request);
    }
    if (!password.equals(repeated)) {
      return form(400, request, texts.of(Refusal.DIFFERENT));
    }
    return recovery
        .reset(secret, password)
        .map(refusal -> form(400, request, texts.of(refusal)))
        .orElseGet(() -> HtmlPage.telling(200, texts, "reset.done", "/", "sign-in.title"));
  }

  private View form(int status, HttpServletRequest request, @Nullable String problem) {
    PageTexts texts = texts(request);
    String form =
        new Form(request.getRequestURI(), request, texts, problem)
            .newPassword()
            .button(texts.of("reset.button"));
    return HtmlPage.asking(status, texts, "reset.title", form);
  }

  /** Of two who use a link at once the later one sees that it is used. */
  @ExceptionHandler(LinkGone.class)
  View gone(HttpServletRequest request) {
    return HtmlPage.telling(404, texts(request), "reset.gone", FORGOTTEN, "reset.gone.link");
  }

  private PageTexts texts(HttpServletRequest request) {
    return new PageTexts(device.visitor(request).language());
  }
}
