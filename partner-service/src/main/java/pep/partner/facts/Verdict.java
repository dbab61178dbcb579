package pep.partner.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the diagnosis of a partner came to, what asks most for somebody's attention first. */
public enum Verdict {
  DECLINING,
  BEHIND,
  NEVER_SOLD,
  INCONCLUSIVE,
  TOO_NEW,
  AS_EXPECTED,
  AHEAD;

  /** By its word on the wire; empty for one that is not known here. */
  public static Optional<Verdict> of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
