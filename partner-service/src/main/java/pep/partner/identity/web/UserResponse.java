package pep.partner.identity.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.partner.identity.UserAdministration;
import pep.partner.identity.user.MembershipStatus;
import pep.partner.identity.user.Role;

record UserResponse(
    String id,
    String email,
    String name,
    Role role,
    @Nullable String partnerId,
    MembershipStatus status,
    @Nullable Instant acceptedAt,
    Instant changedAt) {

  static UserResponse of(UserAdministration.Member member) {
    return new UserResponse(
        member.id(),
        member.email(),
        member.membership().name(),
        member.membership().role(),
        member.membership().partnerId(),
        member.membership().status(),
        member.membership().acceptedAt(),
        member.membership().changedAt());
  }
}
