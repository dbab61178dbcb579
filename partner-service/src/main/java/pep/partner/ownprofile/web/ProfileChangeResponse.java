package pep.partner.ownprofile.web;

import java.time.Instant;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.partner.ownprofile.ProfileChange;
import pep.partner.ownprofile.ProfileChangeStatus;
import pep.partner.profile.Profile;

/**
 * @param fields what is to change, of {@code wanted}
 * @param before the profile when it was first asked
 * @param reason why it was declined
 */
record ProfileChangeResponse(
    String id,
    String partnerId,
    String partnerCode,
    ProfileChangeStatus status,
    SortedSet<String> fields,
    Profile before,
    Profile wanted,
    @Nullable String reason,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static ProfileChangeResponse of(ProfileChange change) {
    return new ProfileChangeResponse(
        change.id(),
        change.partnerId(),
        change.partnerCode(),
        change.status(),
        change.fields(),
        change.before(),
        change.wanted(),
        change.reason(),
        change.createdAt(),
        change.changedAt(),
        change.version());
  }
}
