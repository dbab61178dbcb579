package pep.partner.agreement.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.agreement.Accepting;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;

/** What the calling partner is asked to accept. */
@RestController
@RequestMapping("/api/my/agreements")
class OwnAgreementController {

  private final Accepting accepting;

  OwnAgreementController(Accepting accepting) {
    this.accepting = accepting;
  }

  /**
   * Lists the agreements that are in force for the calling partner, each in its latest version.
   *
   * @param accepted only those that it has accepted, or only those that it has not
   */
  @GetMapping
  @Allowed("profile:read")
  Page<OwnAgreementResponse> list(
      PartnerCaller caller, @RequestParam(required = false) @Nullable Boolean accepted) {
    return new Page<>(
        accepting.asked(caller).stream()
            .filter(each -> accepted == null || accepted == each.isAccepted())
            .map(OwnAgreementResponse::of)
            .toList(),
        null);
  }

  /** Accepts a version; repeated, it changes nothing. */
  @PostMapping("/{id}/accept")
  @Allowed("profile:write")
  OwnAgreementResponse accept(
      PartnerCaller caller, HttpServletRequest http, @PathVariable String id) {
    return OwnAgreementResponse.of(accepting.accept(caller, id, http.getRemoteAddr()));
  }
}
