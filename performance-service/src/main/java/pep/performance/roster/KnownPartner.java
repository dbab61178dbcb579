package pep.performance.roster;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of a partner's state. */
public record KnownPartner(
    String partnerId,
    String code,
    @Nullable String name,
    String status,
    @Nullable String type,
    @Nullable String country,
    @Nullable List<Held> certifications) {

  static final String ACTIVE = "active";

  /** A certification that was awarded. */
  public record Held(String code, @Nullable Instant expiresAt) {

    boolean holds(Instant at) {
      return expiresAt == null || expiresAt.isAfter(at);
    }
  }

  boolean active() {
    return ACTIVE.equals(status);
  }

  List<String> certificationsAt(Instant at) {
    return certifications == null
        ? List.of()
        : certifications.stream().filter(held -> held.holds(at)).map(Held::code).toList();
  }
}
