package pep.partner.ownprofile.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.attribute.AttributeSchemas;
import pep.partner.ownprofile.OwnEdit;
import pep.partner.ownprofile.OwnProfiles;
import pep.partner.ownprofile.ProfileChange;
import pep.partner.profile.Profile;
import pep.platform.bulk.Consequence;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.validation.RequestCheck;

/** A partner edits its own profile. */
@RestController
@RequestMapping("/api/my/profile")
@Allowed("profile:write")
class OwnProfileController {

  private final OwnProfiles profiles;
  private final AttributeSchemas schemas;

  OwnProfileController(OwnProfiles profiles, AttributeSchemas schemas) {
    this.profiles = profiles;
    this.schemas = schemas;
  }

  /**
   * @param profile as it is now
   * @param atOnce the fields that change at once
   * @param afterApproval the fields that change once the vendor approves
   * @param change what waits for the vendor's decision, if anything
   * @param effects the segments that are entered and left when all of it counts
   */
  record OwnEditResponse(
      Profile profile,
      SortedSet<String> atOnce,
      SortedSet<String> afterApproval,
      @Nullable ProfileChangeResponse change,
      List<Consequence> effects) {

    static OwnEditResponse of(OwnEdit edit, Set<String> kept) {
      ProfileChange change = edit.change();
      return new OwnEditResponse(
          edit.partner().profile().without(kept),
          edit.atOnce(),
          edit.afterApproval(),
          change == null ? null : ProfileChangeResponse.of(change, kept),
          edit.effects());
    }
  }

  @InitBinder
  void check(WebDataBinder binder, Reach reach) {
    if (reach instanceof PartnerCaller caller) {
      RequestCheck.add(
          binder,
          OwnProfileRequest.class,
          request -> request.attributes(schemas.of(caller.tenant()), profiles.held(caller)));
    }
  }

  /**
   * Changes the calling partner's profile: what the vendor lets it change at once is changed, the
   * rest is asked for. What is not named as it is now is a change too.
   */
  @PutMapping
  Versioned<OwnEditResponse> change(
      PartnerCaller caller,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody OwnProfileRequest request) {
    return answer(caller, profiles.change(caller, ifMatch, wanted(caller, request)));
  }

  /** Shows what such a change would do; nothing is changed or asked for. */
  @PostMapping("/preview")
  Versioned<OwnEditResponse> preview(
      PartnerCaller caller, @Valid @RequestBody OwnProfileRequest request) {
    return answer(caller, profiles.preview(caller, wanted(caller, request)));
  }

  private Profile wanted(PartnerCaller caller, OwnProfileRequest request) {
    return request.profile(schemas.of(caller.tenant()), profiles.held(caller));
  }

  private Versioned<OwnEditResponse> answer(PartnerCaller caller, OwnEdit edit) {
    return Versioned.of(edit.partner(), OwnEditResponse.of(edit, schemas.keptFrom(caller)));
  }
}
