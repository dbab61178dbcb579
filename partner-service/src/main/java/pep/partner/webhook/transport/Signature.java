package pep.partner.webhook.transport;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The symmetric signature of Standard Webhooks: HMAC-SHA-256 over {@code id.timestamp.payload}, in
 * base64 after {@code v1,}.
 *
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 */
public final class Signature {

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /**
   * The header's value: one signature for each secret, separated by spaces, so that a receiver that
   * knows any one of them accepts the message.
   *
   * @param payload the exact bytes that are sent
   */
  public static String of(
      List<SigningSecret> secrets, String id, Instant timestamp, byte[] payload) {
    return secrets.stream()
        .map(secret -> "v1," + sign(secret, id, timestamp, payload))
        .collect(Collectors.joining(" "));
  }

  private static String sign(SigningSecret secret, String id, Instant timestamp, byte[] payload) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
      mac.update((id + "." + timestamp.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(payload));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
