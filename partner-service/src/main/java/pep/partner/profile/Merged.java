package pep.partner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a partner is once a duplicate of it was merged into it. */
public final class Merged {

  /** As many as a profile may hold. */
  private static final int MOST_CONTACTS = 50;

  private Merged() {}

  /** The survivor's own profile, with the duplicate's contacts behind its own. */
  static Profile profile(
      CertifiedPartner survivor, CertifiedPartner duplicate, @Nullable String parentId) {
    Profile own = survivor.profile();
    List<Contact> all = new ArrayList<>(own.contacts());
    all.addAll(contacts(survivor, duplicate));
    return new Profile(
        own.name(),
        own.type(),
        own.country(),
        parentId,
        own.verticals(),
        own.capabilities(),
        all,
        own.attributes());
  }

  /** The duplicate's contacts that the survivor lacks, as far as there is room for them. */
  public static List<Contact> contacts(CertifiedPartner survivor, CertifiedPartner duplicate) {
    List<Contact> known = survivor.profile().contacts();
    return duplicate.profile().contacts().stream()
        .filter(each -> known.stream().noneMatch(other -> same(each, other)))
        .limit(Math.max(0, MOST_CONTACTS - known.size()))
        .toList();
  }

  private static boolean same(Contact one, Contact other) {
    return one.email() == null || other.email() == null
        ? folded(one.name()).equals(folded(other.name()))
            && Objects.equals(one.email(), other.email())
        : folded(one.email()).equals(folded(other.email()));
  }

  private static String folded(@Nullable String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }
}
