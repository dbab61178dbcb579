package pep.partner.mail;

import java.util.stream.Collectors;

/** A letter as a page of HTML that needs nothing from elsewhere. */
final class HtmlLetter {

  /** What the page calls the logo that comes with it. */
  static final String LOGO = "logo";

  private static final String COLOUR = "#0b5cad";

  private static final String BUTTON =
      "display:inline-block;padding:12px 20px;border-radius:4px;background:%s;color:%s;"
          + "font-weight:600;text-decoration:none";

  private HtmlLetter() {}

  static String of(Letter letter, Sender sender) {
    String paragraphs =
        letter.paragraphs().stream()
            .map(each -> "<p>" + escaped(each) + "</p>")
            .collect(Collectors.joining("\n"));
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head><meta charset="utf-8"><title>%s</title></head>
    <body style="font:16px/1.5 system-ui,sans-serif;color:#1b1f24;margin:24px">
    %s<p style="font-weight:600">%s</p>
    %s
    %s
    </body>
    </html>
    """
        .formatted(
            letter.language().tag(),
            escaped(letter.subject()),
            logo(sender),
            escaped(sender.name()),
            paragraphs,
            action(letter, sender));
  }

  private static String logo(Sender sender) {
    return sender.logo() == null
        ? ""
        : "<p><img src=\"cid:%s\" alt=\"\" style=\"max-height:48px;max-width:240px\"></p>\n"
            .formatted(LOGO);
  }

  private static String button(Sender sender) {
    String colour = sender.colour() == null ? COLOUR : sender.colour();
    return BUTTON.formatted(colour, Contrast.textOn(colour));
  }

  private static String action(Letter letter, Sender sender) {
    Letter.Action action = letter.action();
    return action == null
        ? ""
        : "<p><a style=\"%s\" href=\"%s\">%s</a></p>\n<p>%s</p>"
            .formatted(
                button(sender),
                escaped(action.link()),
                escaped(action.label()),
                escaped(action.link()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
