package pep.partner.profile;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * The public state of a partner: no person in it.
 *
 * @param mergedInto the partner that goes on for it, where it was a duplicate of that
 */
@EventType("partner.changed.v1")
public record PartnerChanged(
    String partnerId,
    String code,
    String name,
    String status,
    String type,
    String country,
    @Nullable String parentId,
    SortedSet<String> verticals,
    SortedSet<String> capabilities,
    List<Held> certifications,
    Map<String, Object> attributes,
    Instant createdAt,
    @Nullable Instant activatedAt,
    @Nullable Instant activeUntil,
    @Nullable Instant absentFrom,
    @Nullable Instant absentUntil,
    @Nullable String mergedInto) {

  /** A certification that holds. */
  public record Held(String code, Instant awardedAt, @Nullable Instant expiresAt) {}

  static PartnerChanged of(Partner partner) {
    Profile profile = partner.profile();
    TimeInBusiness business = partner.business();
    return new PartnerChanged(
        partner.id(),
        partner.code(),
        profile.name(),
        partner.status().name().toLowerCase(Locale.ROOT),
        profile.type().name().toLowerCase(Locale.ROOT),
        profile.country(),
        profile.parentId(),
        profile.verticals(),
        profile.capabilities(),
        partner.certifications().stream()
            .map(c -> new Held(c.code(), c.awardedAt(), c.expiresAt()))
            .toList(),
        profile.attributes(),
        partner.createdAt(),
        business.activatedAt(),
        business.activeUntil(),
        business.absentFrom(),
        business.absentUntil(),
        partner.mergedInto());
  }
}
