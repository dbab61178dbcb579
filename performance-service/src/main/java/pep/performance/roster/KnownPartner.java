package pep.performance.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a partner's state.
 *
 * @param mergedInto id of the partner that goes on for it, where it was a duplicate of that
 */
public record KnownPartner(
    String partnerId,
    String code,
    @Nullable String name,
    String status,
    @Nullable String type,
    @Nullable String country,
    @Nullable List<Held> certifications,
    @Nullable Map<String, Object> attributes,
    @Nullable Instant createdAt,
    @Nullable Instant activatedAt,
    @Nullable Instant activeUntil,
    @Nullable Instant absentFrom,
    @Nullable Instant absentUntil,
    @Nullable String mergedInto) {

  static final String ACTIVE = "active";

  /** After one, what a partner sold before says little of it. */
  private static final Duration LONG_ABSENCE = Duration.ofDays(30);

  /** A certification that was awarded. */
  public record Held(String code, @Nullable Instant expiresAt) {

    boolean holds(Instant at) {
      return expiresAt == null || expiresAt.isAfter(at);
    }
  }

  /** Its numeric attributes of at least 0. */
  Map<String, Double> sizes() {
    Map<String, Double> sizes = new HashMap<>();
    if (attributes != null) {
      attributes.forEach(
          (code, value) -> {
            if (value instanceof Number number && number.doubleValue() >= 0) {
              sizes.put(code, number.doubleValue());
            }
          });
    }
    return sizes;
  }

  /**
   * Since when it is in business without a long absence; since it is known where an earlier
   * partner-service told it.
   */
  @Nullable Instant activeSince() {
    if (absentFrom != null
        && absentUntil != null
        && Duration.between(absentFrom, absentUntil).compareTo(LONG_ABSENCE) >= 0) {
      return absentUntil;
    }
    return activatedAt == null ? createdAt : activatedAt;
  }

  /** Whether a long absence lies behind it. */
  boolean cameBack() {
    return absentUntil != null && absentUntil.equals(activeSince());
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
