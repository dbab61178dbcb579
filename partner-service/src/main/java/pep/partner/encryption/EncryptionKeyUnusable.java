package pep.partner.encryption;

/** The installation's encryption key is missing or malformed: the service does not start. */
public class EncryptionKeyUnusable extends RuntimeException {

  EncryptionKeyUnusable(String problem) {
    super(
        problem
            + " Set PEP_ENCRYPTION_KEY to 32 random bytes in Base64, the same for every instance,"
            + " for example from: head -c 32 /dev/urandom | base64");
  }
}
