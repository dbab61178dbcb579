package pep.partner.ownprofile;

import java.util.List;
import java.util.Map;
import pep.platform.problem.FieldError;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "profile-change-no-longer-fits",
    title = "The vendor's attributes do not allow this change any more",
    cure = "Decline it, so that the partner can ask for what is allowed now; see notAllowed.")
public class ProfileChangeNoLongerFits extends RuleBroken {

  ProfileChangeNoLongerFits(String id, List<FieldError> notAllowed) {
    super("The change " + id + " asks for what is not allowed.", Map.of("notAllowed", notAllowed));
  }
}
