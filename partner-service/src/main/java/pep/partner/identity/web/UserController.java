package pep.partner.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.identity.SessionAdministration;
import pep.partner.identity.UserAdministration;
import pep.partner.identity.invitation.Invitations;
import pep.partner.identity.invitation.Invited;
import pep.partner.identity.invitation.Invitee;
import pep.partner.identity.user.MembershipStatus;
import pep.partner.identity.user.Role;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.NoContent;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.validation.Name;
import pep.platform.validation.RequestCheck;

@RestController
@RequestMapping("/api/users")
class UserController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("email")
          .sort("email", "emailKey")
          .sort("createdAt", "createdAt")
          .searchWords("q")
          .filterEnum("role", "role", Role.class)
          .filterEnum("status", "status", MembershipStatus.class);

  private final Invitations invitations;
  private final UserAdministration administration;
  private final SessionAdministration sessions;

  UserController(
      Invitations invitations, UserAdministration administration, SessionAdministration sessions) {
    this.invitations = invitations;
    this.administration = administration;
    this.sessions = sessions;
  }

  /** Why, for the history; the whole body may be left out. */
  record WhyRequest(@NotNull @Name(max = 500) String reason) {}

  /** Another role; the reason is for the history. */
  record RoleRequest(@NotNull Role role, @Nullable @Name(max = 500) String reason) {}

  /** Another name; the reason is for the history. */
  record NameRequest(@NotNull @Name String name, @Nullable @Name(max = 500) String reason) {}

  @InitBinder
  void check(WebDataBinder binder, Reach caller) {
    RequestCheck.add(
        binder,
        InviteRequest.class,
        request -> {
          if (request.role() != null) {
            Invitee.by(caller, request.role(), request.partnerId());
          }
        });
  }

  /** Invites somebody; asked anew before the link was used, it gives the same user a fresh link. */
  @PostMapping
  @Allowed("users:write")
  Created<InvitedResponse> invite(
      Reach reach, Creation creation, @Valid @RequestBody InviteRequest request) {
    Invitee invitee = Invitee.by(reach, request.role(), request.partnerId()).in(request.language());
    Invited invited =
        invitations.invite(
            reach.tenant(), request.email(), request.name(), invitee, creation, Cause.of(reach));
    UserResponse user = UserResponse.of(administration.get(reach, invited.userId()));
    return Created.of("/api/users", user.id(), InvitedResponse.of(user, invited.invitation()));
  }

  /** Lists the users of the vendor, or of the caller's partner. */
  @GetMapping
  @Allowed("users:read")
  Page<UserResponse> list(Reach reach, Listing listing) {
    return administration.page(reach, listing).map(UserResponse::of);
  }

  /** Shows a user. */
  @GetMapping("/{id}")
  @Allowed("users:read")
  UserResponse get(Reach reach, @PathVariable String id) {
    return UserResponse.of(administration.get(reach, id));
  }

  /** Corrects the name by which the vendor knows a user. */
  @PostMapping("/{id}/rename")
  @Allowed("users:write")
  UserResponse rename(
      Reach reach, @PathVariable String id, @Valid @RequestBody NameRequest request) {
    Cause cause = Cause.of(reach, request.reason());
    return UserResponse.of(administration.rename(reach, id, request.name(), cause));
  }

  /** Gives a user another role; tokens of the role before end within seconds. */
  @PostMapping("/{id}/assign")
  @Allowed("users:write")
  UserResponse assign(
      Reach reach, @PathVariable String id, @Valid @RequestBody RoleRequest request) {
    Cause cause = Cause.of(reach, request.reason());
    return UserResponse.of(administration.assign(reach, id, request.role(), cause));
  }

  /** Keeps a user from signing in; tokens that are out end within seconds. */
  @PostMapping("/{id}/disable")
  @Allowed("users:write")
  UserResponse disable(
      Reach reach,
      @PathVariable String id,
      @Valid @RequestBody(required = false) @Nullable WhyRequest request) {
    return UserResponse.of(administration.disable(reach, id, cause(reach, request)));
  }

  /** Lets a disabled user sign in again. */
  @PostMapping("/{id}/enable")
  @Allowed("users:write")
  UserResponse enable(
      Reach reach,
      @PathVariable String id,
      @Valid @RequestBody(required = false) @Nullable WhyRequest request) {
    return UserResponse.of(administration.enable(reach, id, cause(reach, request)));
  }

  /** Ends a user's membership; it may be invited again. */
  @PostMapping("/{id}/remove")
  @Allowed("users:write")
  NoContent remove(
      Reach reach,
      @PathVariable String id,
      @Valid @RequestBody(required = false) @Nullable WhyRequest request) {
    administration.remove(reach, id, cause(reach, request));
    return new NoContent();
  }

  /** Signs a user out everywhere, tokens included; it may sign in again. */
  @PostMapping("/{id}/end-sessions")
  @Allowed("users:write")
  NoContent endSessions(
      Reach reach,
      @PathVariable String id,
      @Valid @RequestBody(required = false) @Nullable WhyRequest request) {
    sessions.endAll(reach, id, cause(reach, request));
    return new NoContent();
  }

  /** Who invited, accepted, disabled and enabled, when and why; newest first. */
  @GetMapping("/{id}/history")
  @Allowed("users:read")
  Page<History.Entry> history(
      Reach reach, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return administration.history(reach, id, asked);
  }

  private static Cause cause(Reach caller, @Nullable WhyRequest request) {
    return Cause.of(caller, request == null ? null : request.reason());
  }
}
