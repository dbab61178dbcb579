package pep.performance.action.web;

import com.mongodb.client.model.Filters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.action.Acting;
import pep.performance.action.ActionEffects;
import pep.performance.action.ActionForm;
import pep.performance.action.ActionStatus;
import pep.performance.action.PartnerAction;
import pep.performance.action.PartnerActions;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.Text;

/** Actions with partners: assigned, taken, and measured. */
@RestController
@RequestMapping("/api/actions")
class ActionController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("dueOn", "createdAt", "id")
          .filterEnum("status", "status", ActionStatus.class)
          .filterEnum("form", "entry.form", ActionForm.class)
          .filterBy("code", value -> Filters.eq("entry.code", value))
          .filter("partnerId")
          .searchWords("q");

  private final Acting acting;
  private final PartnerActions actions;
  private final ActionEffects effects;
  private final Roster roster;

  ActionController(Acting acting, PartnerActions actions, ActionEffects effects, Roster roster) {
    this.acting = acting;
    this.actions = actions;
    this.effects = effects;
    this.roster = roster;
  }

  /** Why an action is given up. */
  record DropRequest(@NotNull @Text(max = 500) String reason) {}

  /** Assigns an action with a partner. */
  @PostMapping
  @Allowed("performance:write")
  Created<ActionResponse> assign(
      Staff staff, Creation creation, @Valid @RequestBody ActionRequest request) {
    PartnerAction action =
        acting.assign(staff.tenant(), request.order(), creation, Cause.of(staff));
    return Created.of("/api/actions", action, named(staff.tenant(), action));
  }

  /** Lists actions with partners, those first that are due first. */
  @GetMapping
  @Allowed("performance:read")
  Page<ActionResponse> list(Staff staff, Listing listing) {
    return actions.page(staff.tenant(), listing).mapEach(some -> named(staff.tenant(), some));
  }

  /** Shows an action. */
  @GetMapping("/{id}")
  @Allowed("performance:read")
  Versioned<ActionResponse> get(Staff staff, @PathVariable String id) {
    return answer(staff, actions.get(staff.tenant(), id));
  }

  /** Shows what an action did to sales, beside like partners, as far as it can be said now. */
  @GetMapping("/{id}/effect")
  @Allowed("performance:read")
  EffectResponse effect(Staff staff, @PathVariable String id) {
    PartnerAction action = actions.get(staff.tenant(), id);
    return EffectResponse.of(effects.of(staff.tenant(), action));
  }

  /** Who changed an action, when and what. */
  @GetMapping("/{id}/history")
  @Allowed("performance:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return acting.history(staff.tenant(), id, asked);
  }

  /** Gives an action to somebody else, or another day. */
  @PutMapping("/{id}/assignment")
  @Allowed("performance:write")
  Versioned<ActionResponse> reassign(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody AssignmentRequest request) {
    return answer(
        staff,
        acting.reassign(
            staff.tenant(), id, request.assignee(), request.dueOn(), ifMatch, Cause.of(staff)));
  }

  /** Begins an action. */
  @PostMapping("/{id}/start")
  @Allowed("performance:write")
  Versioned<ActionResponse> start(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return answer(staff, acting.start(staff.tenant(), id, ifMatch, Cause.of(staff)));
  }

  /** Finishes an action; what it did is measured from then on. */
  @PostMapping("/{id}/finish")
  @Allowed("performance:write")
  Versioned<ActionResponse> finish(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return answer(staff, acting.finish(staff.tenant(), id, ifMatch, Cause.of(staff)));
  }

  /** Gives an action up. */
  @PostMapping("/{id}/drop")
  @Allowed("performance:write")
  Versioned<ActionResponse> drop(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DropRequest request) {
    return answer(
        staff, acting.drop(staff.tenant(), id, request.reason(), ifMatch, Cause.of(staff)));
  }

  private Versioned<ActionResponse> answer(Staff staff, PartnerAction action) {
    return Versioned.of(action, named(staff.tenant(), action));
  }

  private ActionResponse named(Tenant tenant, PartnerAction action) {
    return named(tenant, List.of(action)).getFirst();
  }

  private List<ActionResponse> named(Tenant tenant, List<PartnerAction> some) {
    List<String> ids = some.stream().map(PartnerAction::partnerId).toList();
    Map<String, RosterPartner> partners = roster.byId(tenant, ids);
    return some.stream()
        .map(each -> ActionResponse.of(each, partners.get(each.partnerId())))
        .toList();
  }
}
