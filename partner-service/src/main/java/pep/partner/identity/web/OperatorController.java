package pep.partner.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.identity.OperatorAdministration;
import pep.partner.identity.user.MembershipStatus;
import pep.partner.identity.user.Role;
import pep.partner.language.Language;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.NoContent;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Operator;
import pep.platform.validation.Name;

/** The people who run the installation. */
@RestController
@RequestMapping("/api/operators")
class OperatorController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("email")
          .sort("email", "emailKey")
          .sort("createdAt", "createdAt")
          .searchWords("q")
          .filterEnum("status", "status", MembershipStatus.class);

  private final OperatorAdministration operators;

  OperatorController(OperatorAdministration operators) {
    this.operators = operators;
  }

  /**
   * @param language that the person is written in, if none is known of them; English without it
   */
  record InviteOperatorRequest(
      @NotBlank @Email @Size(max = 254) String email,
      @NotNull @Name String name,
      @NotNull Role role,
      @Nullable Language language) {}

  /** Why, for the history; the whole body may be left out. */
  record OperatorWhyRequest(@NotNull @Name(max = 500) String reason) {}

  /** Another role; the reason is for the history. */
  record OperatorRoleRequest(@NotNull Role role, @Nullable @Name(max = 500) String reason) {}

  /** Lists the people who run the installation. */
  @GetMapping
  @Allowed({"operator", "operator:read"})
  Page<UserResponse> list(Operator operator, Listing listing) {
    return operators.page(operator, listing).map(UserResponse::of);
  }

  /**
   * Invites somebody to run the installation; asked anew before the link was used, it gives the
   * same person a fresh link.
   */
  @PostMapping
  @Allowed("operator")
  Created<InvitedResponse> invite(
      Operator operator, Creation creation, @Valid @RequestBody InviteOperatorRequest request) {
    OperatorAdministration.Guest guest =
        new OperatorAdministration.Guest(
            request.email(), request.name(), request.role(), request.language());
    OperatorAdministration.Welcomed invited = operators.invite(operator, guest, creation);
    UserResponse user = UserResponse.of(invited.member());
    return Created.of("/api/operators", user.id(), InvitedResponse.of(user, invited.invitation()));
  }

  /** Gives an operator another role; tokens of the role before end within seconds. */
  @PostMapping("/{id}/assign")
  @Allowed("operator")
  UserResponse assign(
      Operator operator, @PathVariable String id, @Valid @RequestBody OperatorRoleRequest request) {
    Cause cause = Cause.of(operator, request.reason());
    return UserResponse.of(operators.assign(operator, id, request.role(), cause));
  }

  /** Keeps an operator from signing in; tokens that are out end within seconds. */
  @PostMapping("/{id}/disable")
  @Allowed("operator")
  UserResponse disable(
      Operator operator,
      @PathVariable String id,
      @Valid @RequestBody(required = false) @Nullable OperatorWhyRequest request) {
    return UserResponse.of(operators.disable(operator, id, cause(operator, request)));
  }

  /** Lets a disabled operator sign in again. */
  @PostMapping("/{id}/enable")
  @Allowed("operator")
  UserResponse enable(
      Operator operator,
      @PathVariable String id,
      @Valid @RequestBody(required = false) @Nullable OperatorWhyRequest request) {
    return UserResponse.of(operators.enable(operator, id, cause(operator, request)));
  }

  /** Makes an operator one no more; it may be invited again. */
  @PostMapping("/{id}/remove")
  @Allowed("operator")
  NoContent remove(
      Operator operator,
      @PathVariable String id,
      @Valid @RequestBody(required = false) @Nullable OperatorWhyRequest request) {
    operators.remove(operator, id, cause(operator, request));
    return new NoContent();
  }

  /** Takes an operator's second factor off; the next sign-in sets one up anew. */
  @PostMapping("/{id}/second-factor/reset")
  @Allowed("operator")
  NoContent resetSecondFactor(Operator operator, @PathVariable String id) {
    operators.resetSecondFactor(operator, id);
    return new NoContent();
  }

  /** Who invited, accepted, disabled and enabled an operator, when and why; newest first. */
  @GetMapping("/{id}/history")
  @Allowed({"operator", "operator:read"})
  Page<History.Entry> history(
      Operator operator, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return operators.history(operator, id, asked);
  }

  private static Cause cause(Operator operator, @Nullable OperatorWhyRequest request) {
    return Cause.of(operator, request == null ? null : request.reason());
  }
}
