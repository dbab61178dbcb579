package pep.partner.mail;

import java.util.stream.Collectors;

/** A letter as a page of HTML that needs nothing from elsewhere. */
final class HtmlLetter {

  private static final String BUTTON =
      "display:inline-block;padding:12px 20px;border-radius:4px;background:#0b5cad;color:#ffffff;"
          + "font-weight:600;text-decoration:none";

  private HtmlLetter() {}

  static String of(Letter letter, String sender) {
    String paragraphs =
        letter.paragraphs().stream()
            .map(each -> "<p>" + escaped(each) + "</p>")
            .collect(Collectors.joining("\n"));
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head><meta charset="utf-8"><title>%s</title></head>
    <body style="font:16px/1.5 system-ui,sans-serif;color:#1b1f24;margin:24px">
    <p style="font-weight:600">%s</p>
    %s
    %s
    </body>
    </html>
    """
        .formatted(
            letter.language().tag(),
            escaped(letter.subject()),
            escaped(sender),
            paragraphs,
            action(letter));
  }

  private static String action(Letter letter) {
    Letter.Action action = letter.action();
    return action == null
        ? ""
        : "<p><a style=\"%s\" href=\"%s\">%s</a></p>\n<p>%s</p>"
            .formatted(
                BUTTON, escaped(action.link()), escaped(action.label()), escaped(action.link()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
