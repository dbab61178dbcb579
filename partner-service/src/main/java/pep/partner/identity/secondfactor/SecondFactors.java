package pep.partner.identity.secondfactor;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import pep.partner.encryption.Encryption;
import pep.partner.identity.user.Secrets;

/** The second factors of people: set up, shown, used up, taken off. */
@Repository
public class SecondFactors {

  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_BYTES = 10;

  private final SecureRandom random = new SecureRandom();
  private final MongoTemplate mongo;
  private final Encryption encryption;
  private final Clock clock;

  SecondFactors(MongoTemplate mongo, Encryption encryption, Clock clock) {
    this.mongo = mongo;
    this.encryption = encryption;
    this.clock = clock;
  }

  /** Whether a person must show a code. */
  public boolean isOn(String userId) {
    return find(userId).filter(factor -> factor.confirmedAt() != null).isPresent();
  }

  /**
   * The key that a person puts into an authenticator app; the same one until a code of it was
   * shown.
   *
   * @throws IllegalStateException if the person has a second factor already
   */
  public String setUp(String userId) {
    SecondFactor factor =
        find(userId)
            .orElseGet(
                () -> mongo.save(new SecondFactor(userId, fresh(userId), null, 0, List.of())));
    if (factor.confirmedAt() != null) {
      throw new IllegalStateException("the key of a second factor is shown before it is on only");
    }
    return Base32.of(secret(factor));
  }

  private byte[] fresh(String userId) {
    byte[] secret = bytes(Totp.SECRET_BYTES);
    return encryption.encrypt(Base64.getEncoder().encodeToString(secret), context(userId));
  }

  /**
   * Turns it on, when the person shows that the app has the key.
   *
   * @return the codes for emergencies, shown this once; empty if the code is wrong
   */
  public List<String> confirm(String userId, String code) {
    SecondFactor factor = find(userId).filter(f -> f.confirmedAt() == null).orElse(null);
    OptionalLong step = factor == null ? OptionalLong.empty() : step(factor, code);
    if (step.isEmpty()) {
      return List.of();
    }
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      codes.add(Base32.of(bytes(RECOVERY_BYTES)).toLowerCase(Locale.ROOT));
    }
    Update on =
        Update.update("confirmedAt", clock.instant())
            .set("lastStep", step.getAsLong())
            .set("recovery", codes.stream().map(Secrets::hash).toList());
    return changed(where("_id").is(userId).and("confirmedAt").isNull(), on) ? codes : List.of();
  }

  /** Takes a code, of the app or for emergencies; each is good once. */
  public boolean take(String userId, String typed) {
    String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    SecondFactor factor = find(userId).filter(f -> f.confirmedAt() != null).orElse(null);
    if (factor == null) {
      return false;
    }
    OptionalLong step = step(factor, code);
    if (step.isPresent()) {
      long taken = step.getAsLong();
      return changed(
          where("_id").is(userId).and("lastStep").lt(taken), Update.update("lastStep", taken));
    }
    String hash = Secrets.hash(code);
    return changed(
        where("_id").is(userId).and("recovery").is(hash), new Update().pull("recovery", hash));
  }

  /** Without it the password alone is asked for, or another one is set up. */
  public void takeOff(String userId) {
    mongo.remove(query(where("_id").is(userId)), SecondFactor.class);
  }

  private OptionalLong step(SecondFactor factor, String code) {
    return Totp.step(secret(factor), code.strip(), clock.instant());
  }

  private byte[] secret(SecondFactor factor) {
    return Base64.getDecoder()
        .decode(encryption.decrypt(factor.secret(), context(factor.userId())));
  }

  private Optional<SecondFactor> find(String userId) {
    return Optional.ofNullable(mongo.findById(userId, SecondFactor.class));
  }

  private boolean changed(Criteria met, Update change) {
    return mongo.updateFirst(query(met), change, SecondFactor.class).getModifiedCount() == 1;
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String context(String userId) {
    return "second factor " + userId;
  }
}
