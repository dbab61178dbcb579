package pep.partner.takeover.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.partner.profile.Contact;
import pep.platform.json.WrongForm;

/**
 * Contacts as they stand in a cell: {@code name:email:phone:role}, of which the name alone must be
 * there, and {@code |} between two contacts.
 */
final class ContactText {

  private static final int PARTS = 4;

  private ContactText() {}

  /**
   * @throws WrongForm if a contact has more parts than there are
   */
  static List<Contact> read(String text) {
    List<Contact> contacts = new ArrayList<>();
    for (String each : text.split("\\|", -1)) {
      List<String> parts = Arrays.stream(each.split(":", -1)).map(String::strip).toList();
      if (parts.size() > PARTS) {
        throw new WrongForm(
            "bad-contacts",
            "Write each contact as name:email:phone:role, only the name must be there, | in"
                + " between.");
      }
      contacts.add(new Contact(parts.getFirst(), part(parts, 1), part(parts, 2), part(parts, 3)));
    }
    return contacts;
  }

  private static @Nullable String part(List<String> parts, int index) {
    return parts.size() <= index || parts.get(index).isEmpty() ? null : parts.get(index);
  }
}
