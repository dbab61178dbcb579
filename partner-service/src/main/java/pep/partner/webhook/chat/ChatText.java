package pep.partner.webhook.chat;

/** A message as Slack, and what is compatible with it, reads one. */
final class ChatText {

  private ChatText() {}

  static String of(String title, String text, String link) {
    return "*<" + link + "|" + inLink(title) + ">*\n" + escaped(text);
  }

  /** What would end the label of a link is left out of it. */
  private static String inLink(String title) {
    return escaped(title.replace('|', '/').replaceAll("\\p{Cntrl}+", " "));
  }

  /** The three characters that have a meaning: nothing that was entered mentions or links. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
