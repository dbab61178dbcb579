package pep.partner.identity.web;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.identity.SessionAdministration;
import pep.partner.identity.secondfactor.SecondFactors;
import pep.platform.http.NoContent;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;

/** Helps a user who has lost the phone and the codes for emergencies. */
@RestController
@RequestMapping("/api/users/{id}/second-factor")
class UserSecondFactorController {

  private final SessionAdministration sessions;
  private final SecondFactors factors;

  UserSecondFactorController(SessionAdministration sessions, SecondFactors factors) {
    this.sessions = sessions;
    this.factors = factors;
  }

  /** Takes a user's second factor off and signs it out everywhere; repeated, it does the same. */
  @PostMapping("/reset")
  @Allowed("users:write")
  NoContent reset(Reach reach, @PathVariable String id) {
    sessions.endAll(reach, id, Cause.of(reach, "second factor taken off"));
    factors.takeOff(id);
    return new NoContent();
  }
}
