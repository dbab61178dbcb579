package pep.partner.mail;

import java.util.ArrayList;
import java.util.List;

/** A letter as plain text. */
final class PlainLetter {

  private PlainLetter() {}

  static String of(Letter letter, String sender) {
    List<String> parts = new ArrayList<>(letter.paragraphs());
    Letter.Action action = letter.action();
    if (action != null) {
      parts.add(action.label() + ":\n" + action.link());
    }
    parts.add(sender);
    return String.join("\n\n", parts) + "\n";
  }
}
