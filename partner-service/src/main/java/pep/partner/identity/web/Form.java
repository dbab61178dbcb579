package pep.partner.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** Builds a form that a screen reader can tell and no other site can send. */
final class Form {

  private final StringBuilder html = new StringBuilder();
  private final PageTexts texts;
  private final @Nullable String problem;

  /**
   * @param action where it is sent
   * @param problem what was wrong with the last attempt; null at the first
   */
  Form(String action, HttpServletRequest request, PageTexts texts, @Nullable String problem) {
    this.texts = texts;
    this.problem = problem;
    if (problem != null) {
      html.append("<p class=\"problem\" id=\"problem\" role=\"alert\">")
          .append(HtmlPage.escaped(problem))
          .append("</p>\n");
    }
    html.append("<form method=\"post\" action=\"").append(HtmlPage.escaped(action)).append("\">\n");
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    hidden(token.getParameterName(), token.getToken());
  }

  Form hidden(String name, String value) {
    html.append(
        "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
            .formatted(name, HtmlPage.escaped(value)));
    return this;
  }

  /**
   * The address of the account, already filled in where it is known. Plain text: browsers refuse an
   * {@code email} field with letters of other scripts.
   */
  Form email(String value) {
    html.append("<label for=\"email\">%s</label>\n".formatted(texts.of("email")))
        .append("<input id=\"email\" name=\"email\" inputmode=\"email\" autocomplete=\"username\"")
        .append(" required maxlength=\"254\"")
        .append(described(null))
        .append(" value=\"")
        .append(HtmlPage.escaped(value))
        .append("\">\n");
    return this;
  }

  /**
   * @param purpose {@code current-password} or {@code new-password}, for the browser's key ring
   */
  Form password(String name, String label, String purpose, @Nullable String hint) {
    String hintId = hint == null ? null : name + "-hint";
    html.append("<label for=\"%1$s\">%2$s</label>\n".formatted(name, HtmlPage.escaped(label)))
        .append(
            "<input id=\"%1$s\" name=\"%1$s\" type=\"password\" autocomplete=\"%2$s\" required"
                .formatted(name, purpose))
        .append(described(hintId))
        .append(">\n");
    if (hint != null) {
      html.append("<p class=\"hint\" id=\"%s\">%s</p>\n".formatted(hintId, HtmlPage.escaped(hint)));
    }
    return this;
  }

  /** A code that is good once. */
  Form code(String label, String hint) {
    html.append("<label for=\"code\">%s</label>\n".formatted(HtmlPage.escaped(label)))
        .append("<input id=\"code\" name=\"code\" autocomplete=\"one-time-code\" required")
        .append(described("code-hint"))
        .append(">\n<p class=\"hint\" id=\"code-hint\">")
        .append(HtmlPage.escaped(hint))
        .append("</p>\n");
    return this;
  }

  /** A password that the person chooses, twice. */
  Form newPassword() {
    return password(
            "password", texts.of("new-password"), "new-password", texts.of("new-password.hint"))
        .password("repeated", texts.of("repeated"), "new-password", null);
  }

  private String described(@Nullable String hintId) {
    String ids = (problem == null ? "" : "problem ") + (hintId == null ? "" : hintId);
    return (ids.isEmpty() ? "" : " aria-describedby=\"" + ids.strip() + "\"")
        + (problem == null ? "" : " aria-invalid=\"true\"");
  }

  String button(String label) {
    return html.append("<button type=\"submit\">")
        .append(HtmlPage.escaped(label))
        .append("</button>\n</form>")
        .toString();
  }
}
