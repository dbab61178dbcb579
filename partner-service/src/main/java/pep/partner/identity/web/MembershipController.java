package pep.partner.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.identity.OwnMemberships;
import pep.partner.identity.user.Role;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The vendors that the caller works with. Each role holds one of the scopes asked for. */
@RestController
@RequestMapping("/api/memberships")
@Allowed({"vendor:read", "profile:read", "operator", "operator:read"})
class MembershipController {

  private final OwnMemberships memberships;

  MembershipController(OwnMemberships memberships) {
    this.memberships = memberships;
  }

  /**
   * @param name the caller's own there
   * @param active whether the next token is for it
   */
  record MembershipResponse(
      String vendorId,
      String vendorName,
      @Nullable String partnerId,
      @Nullable String partnerName,
      String name,
      Role role,
      boolean active) {

    static MembershipResponse of(OwnMemberships.Choice choice) {
      return new MembershipResponse(
          choice.membership().vendorId(),
          choice.vendorName(),
          choice.membership().partnerId(),
          choice.partnerName(),
          choice.membership().name(),
          choice.membership().role(),
          choice.active());
    }
  }

  /** Lists the vendors and partners that the caller is a member of. */
  @GetMapping
  Page<MembershipResponse> mine(Caller caller) {
    return page(memberships.of(caller.subject()));
  }

  /**
   * Makes one of the caller's memberships the active one. From the next token on; the path names
   * one of the caller's own memberships and no other.
   */
  @PostMapping("/{vendorId}/activate")
  Page<MembershipResponse> activate(Caller caller, @PathVariable String vendorId) {
    return page(memberships.activate(caller.subject(), new Tenant(vendorId), Cause.of(caller)));
  }

  private static Page<MembershipResponse> page(List<OwnMemberships.Choice> choices) {
    return new Page<>(choices.stream().map(MembershipResponse::of).toList(), null);
  }
}
