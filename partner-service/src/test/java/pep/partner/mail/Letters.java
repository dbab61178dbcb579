package pep.partner.mail;

import java.util.List;
import java.util.UUID;
import pep.partner.language.Language;

/** Letters for tests. */
final class Letters {

  private Letters() {}

  static String address() {
    return UUID.randomUUID() + "@example.org";
  }

  static Letter to(String address) {
    return new Letter(
        address,
        Language.DE,
        "Grüße <an> alle",
        List.of("Guten Tag, Łucja,", "a < b & c"),
        new Letter.Action("Öffnen", "https://example.org/a?b=1&c=2"),
        "https://example.org/off");
  }
}
