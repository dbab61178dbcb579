package pep.partner.ownprofile.web;

import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.partner.ownprofile.ProfileChange;
import pep.partner.ownprofile.ProfileChangeStatus;
import pep.partner.profile.Profile;
import pep.partner.profile.ProfileFields;

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

  /**
   * @param kept codes of the attributes that the reader may not see
   */
  static ProfileChangeResponse of(ProfileChange change, Set<String> kept) {
    return new ProfileChangeResponse(
        change.id(),
        change.partnerId(),
        change.partnerCode(),
        change.status(),
        ProfileFields.without(kept, change.fields()),
        change.before().without(kept),
        change.wanted().without(kept),
        change.reason(),
        change.createdAt(),
        change.changedAt(),
        change.version());
  }
}
