package pep.partner.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner's {@link Awards} as they are stored: nothing for what is empty, but for those that
 * hold.
 *
 * @param certifications those that hold
 * @param upcoming those whose award lies ahead; null for none
 * @param ending codes of those of which it was told that they end soon; null for none
 */
record StoredAwards(
    List<Certification> certifications,
    @Nullable List<Certification> upcoming,
    @Nullable List<String> ending) {

  static final StoredAwards NONE = new StoredAwards(List.of(), null, null);

  StoredAwards {
    certifications = List.copyOf(certifications);
    upcoming = upcoming == null ? null : List.copyOf(upcoming);
  }

  static StoredAwards of(Awards awards) {
    return new StoredAwards(
        awards.held(),
        awards.upcoming().isEmpty() ? null : awards.upcoming(),
        awards.ending().isEmpty() ? null : awards.ending());
  }

  Awards awards() {
    return new Awards(
        certifications,
        upcoming == null ? List.of() : upcoming,
        ending == null ? List.of() : ending);
  }
}
