package pep.performance.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of a partner.
 *
 * @param code the vendor's own number for it, unique within the vendor
 * @param active whether it is in business
 * @param type the kind of partner, in the vendor's words; null where it has none
 * @param country ISO 3166-1 alpha-2; null where it has none
 * @param certifications codes of those that hold now
 * @param segments codes of the segments it is in now
 * @param sizes its numeric attributes of at least 0, by code
 * @param activeSince since when it is in business, a month's absence or more beginning it anew;
 *     null where that is not known
 * @param cameBack whether it is since such an absence
 * @param activeUntil when it went out of business; null for one that never was in it, or is
 */
public record RosterPartner(
    String partnerId,
    String code,
    @Nullable String name,
    boolean active,
    @Nullable String type,
    @Nullable String country,
    List<String> certifications,
    List<String> segments,
    Map<String, Double> sizes,
    @Nullable Instant activeSince,
    boolean cameBack,
    @Nullable Instant activeUntil) {

  public RosterPartner {
    certifications = List.copyOf(certifications);
    segments = List.copyOf(segments);
    sizes = Map.copyOf(sizes);
  }

  /** As it is known, at this instant and in these segments. */
  static RosterPartner of(KnownPartner known, List<String> segments, Instant now) {
    return new RosterPartner(
        known.partnerId(),
        known.code(),
        known.name(),
        known.active(),
        known.type(),
        known.country(),
        known.certificationsAt(now),
        segments,
        known.sizes(),
        known.activeSince(),
        known.cameBack(),
        known.activeUntil());
  }

  /** Whether it is in business or was before, so that some sales of it count. */
  public boolean everActive() {
    return active || activeUntil != null;
  }

  /**
   * Whether what it sold then counts: all that an active partner ever sold, and of one that went
   * out of business what it sold before.
   */
  public boolean counts(Instant soldAt) {
    return active || (activeUntil != null && soldAt.isBefore(activeUntil));
  }
}
