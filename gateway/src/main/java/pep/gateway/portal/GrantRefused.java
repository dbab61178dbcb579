package pep.gateway.portal;

import java.io.Serial;

/** The issuer gives no token for a code or a refresh token: the person has to sign in again. */
class GrantRefused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  GrantRefused() {
    super("The issuer does not accept the grant", null, false, false);
  }
}
