package pep.partner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pep.partner.identity.user.User;

/** The forms that ask for a code, and the page that shows those for emergencies. */
final class CodePages {

  private static final String ISSUER = "Partner platform";

  private CodePages() {}

  /** Asks for a code of the app, or for one of those for emergencies. */
  static HtmlPage ask(
      int status,
      HttpServletRequest request,
      PageTexts texts,
      String action,
      String target,
      String buttonKey,
      @Nullable String problem) {
    String form =
        new Form(action, request, texts, problem)
            .hidden("continue", target)
            .code(texts.of("code"), texts.of("code.hint"))
            .button(texts.of(buttonKey));
    return HtmlPage.asking(status, texts, "code.title", form);
  }

  /** Shows the key for the app and asks for a first code of it. */
  static HtmlPage setUp(
      int status,
      HttpServletRequest request,
      PageTexts texts,
      String action,
      String target,
      User user,
      String key,
      @Nullable String problem) {
    String form =
        new Form(action, request, texts, problem)
            .hidden("continue", target)
            .code(texts.of("code"), texts.of("code.first"))
            .button(texts.of("code.turn-on"));
    String label = encoded(ISSUER) + ":" + encoded(user.email());
    String uri = "otpauth://totp/" + label + "?secret=" + key + "&issuer=" + encoded(ISSUER);
    String why =
        HtmlPage.paragraph(texts.of("code.set-up"))
            + "<p><code>"
            + key.replaceAll("(.{4})", "$1 ").strip()
            + "</code></p>\n"
            + HtmlPage.link(uri, texts.of("code.open-app"));
    return HtmlPage.asking(status, texts, "code.set-up.title", why + form);
  }

  /** The codes for emergencies, this once. */
  static HtmlPage recovery(PageTexts texts, List<String> codes, String target) {
    String list =
        codes.stream()
            .map(code -> "<li><code>" + code + "</code></li>")
            .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n"));
    HtmlPage told = HtmlPage.telling(200, texts, "code.recovery");
    return new HtmlPage(
        200,
        texts.language(),
        told.title(),
        told.body() + list + HtmlPage.link(target, texts.of("code.continue")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
