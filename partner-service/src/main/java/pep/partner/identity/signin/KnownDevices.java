package pep.partner.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;
import pep.partner.identity.user.Secrets;

/**
 * The browsers in which an account's password was given right before. What strangers try elsewhere
 * never slows them down.
 */
@Repository
public class KnownDevices {

  public static final Duration REMEMBERED = Duration.ofDays(180);

  private final MongoTemplate mongo;
  private final Clock clock;

  KnownDevices(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * @param id hash of the browser's secret and the account: neither can be read from it
   */
  @Document("known_devices")
  record KnownDevice(@Id String id, Instant expiresAt) {}

  boolean knows(@Nullable String device, String account) {
    return device != null && mongo.findById(id(device, account), KnownDevice.class) != null;
  }

  /** From now on the browser is one of the account's. */
  public void remember(String device, String account) {
    mongo.save(new KnownDevice(id(device, account), clock.instant().plus(REMEMBERED)));
  }

  static String id(String device, String account) {
    return Secrets.hash(device + "\n" + account);
  }
}
