package pep.partner.application;

import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pep.partner.encryption.Encryption;
import pep.platform.tenancy.Tenant;

/**
 * The link that an applicant is mailed: it says whose submission it is, and nobody makes one
 * without the installation's key.
 */
@Component
class ApplicantLinks {

  private static final String CONTEXT = "application link";
  private static final int SHORTEST = 29;

  private final Encryption encryption;

  ApplicantLinks(Encryption encryption) {
    this.encryption = encryption;
  }

  /** What a link names. */
  record Named(Tenant tenant, String submissionId) {}

  String seal(Tenant tenant, String submissionId) {
    byte[] sealed = encryption.encrypt(tenant.vendorId() + "/" + submissionId, CONTEXT);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** Empty for what is no link of this installation. */
  Optional<Named> open(String link) {
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(link);
      if (sealed.length < SHORTEST) {
        return Optional.empty();
      }
      String[] named = encryption.decrypt(sealed, CONTEXT).split("/", 2);
      return Optional.of(new Named(new Tenant(named[0]), named[1]));
    } catch (IllegalArgumentException | IllegalStateException forged) {
      return Optional.empty();
    }
  }
}
