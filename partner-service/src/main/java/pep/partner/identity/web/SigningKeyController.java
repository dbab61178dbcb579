package pep.partner.identity.web;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.identity.server.SigningKeys;
import pep.platform.security.Allowed;

/** Lets an operator replace the key that signs tokens. */
@RestController
@RequestMapping("/api/partner/signing-keys")
class SigningKeyController {

  private final SigningKeys keys;

  SigningKeyController(SigningKeys keys) {
    this.keys = keys;
  }

  /**
   * Prepares the next key that signs tokens. Answers which key will sign and from when; repeated
   * before then, it answers the same.
   */
  @PostMapping("/rotate")
  @Allowed("operator")
  SigningKeys.Successor rotate() {
    return keys.rotate();
  }
}
