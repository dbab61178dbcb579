package pep.partner.identity.signin;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import pep.partner.identity.user.Secrets;

/**
 * Slows down whoever guesses passwords. An attempt is counted before the password is looked at, in
 * one conditional update, so that many at once gain nothing; a refused attempt is not counted, so
 * that the wait ends.
 *
 * <p>Browsers in which the owner signed in before are counted each by itself: what strangers try
 * elsewhere, from however many addresses, never keeps the owner out.
 */
@Component
public class SignInThrottle {

  private static final Duration MEMORY = Duration.ofHours(1);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final String UNTIL = "blockedUntil";
  private static final String ATTEMPTS = "attempts";

  private static final Document GIVE_BACK =
      new Document(
          "$set",
          new Document(ATTEMPTS, new Document("$subtract", List.of("$" + ATTEMPTS, 1)))
              .append(
                  UNTIL,
                  when(
                      new Document("$lte", List.of("$" + ATTEMPTS, Kind.ADDRESS.free)),
                      "$$REMOVE",
                      "$" + UNTIL)));

  private final MongoTemplate mongo;
  private final KnownDevices devices;
  private final Clock clock;

  SignInThrottle(MongoTemplate mongo, KnownDevices devices, Clock clock) {
    this.mongo = mongo;
    this.devices = devices;
    this.clock = clock;
  }

  /** One counter; behind one address many people may sit, so it is given more attempts. */
  public enum Kind {
    /** A browser that the account knows. */
    DEVICE(5),
    /** An account from one address, in browsers that it does not know. */
    PLACE(5),
    /** An address, whichever accounts are tried from it. */
    ADDRESS(50),
    /** An account from everywhere, in browsers that it does not know. */
    STRANGERS(100),
    /** Links that are asked for by one address, and for one account. */
    RESETS_FROM(20),
    RESETS_OF(3),
    /** Applications that one address of the network sends, and that name one address of mail. */
    APPLICATIONS_FROM(20),
    APPLICATIONS_OF(3),
    /** Codes of a second factor, after the password was right. */
    CODES(10);

    private final int free;

    Kind(int free) {
      this.free = free;
    }

    String id(String key) {
      return name() + ":" + Secrets.hash(key);
    }

    /** How long to wait after this many attempts: nothing at first, then doubling. */
    Duration waitAfter(int attempts) {
      if (attempts < free) {
        return Duration.ZERO;
      }
      Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - free, 10));
      return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
  }

  /** Counts an attempt at an account; gives the time to wait instead, if it comes too early. */
  Duration attempt(String account, Visitor visitor) {
    String device = visitor.device();
    if (device != null && devices.knows(device, account)) {
      return attempt(Kind.DEVICE, KnownDevices.id(device, account));
    }
    Duration wait = attempt(Kind.ADDRESS, visitor.address());
    if (wait.isZero()) {
      wait = attempt(Kind.PLACE, place(account, visitor));
    }
    return wait.isZero() ? attempt(Kind.STRANGERS, account) : wait;
  }

  private static String place(String account, Visitor visitor) {
    return visitor.address() + "\n" + account;
  }

  /** Counts an attempt; gives the time to wait instead, if it comes too early. */
  public Duration attempt(Kind kind, String key) {
    Instant now = clock.instant();
    Document before =
        mongo
            .getCollection("sign_in_attempts")
            .findOneAndUpdate(
                Filters.eq("_id", kind.id(key)),
                List.of(counting(kind, now)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.BEFORE));
    Date until = before == null ? null : before.getDate(UNTIL);
    return until == null || !now.isBefore(until.toInstant())
        ? Duration.ZERO
        : Duration.between(now, until.toInstant());
  }

  private static Document counting(Kind kind, Instant now) {
    List<Date> until = new ArrayList<>();
    for (int attempts = 0; attempts <= kind.free + 10; attempts++) {
      until.add(Date.from(now.plus(kind.waitAfter(attempts))));
    }
    Document counted =
        new Document(
            "$min",
            List.of(
                new Document(
                    "$add", List.of(new Document("$ifNull", List.of("$" + ATTEMPTS, 0)), 1)),
                kind.free + 10));
    Document blocked = new Document("$gt", List.of("$" + UNTIL, Date.from(now)));
    return new Document(
        "$set",
        new Document(ATTEMPTS, when(blocked, "$" + ATTEMPTS, counted))
            .append(
                UNTIL,
                when(blocked, "$" + UNTIL, new Document("$arrayElemAt", List.of(until, counted))))
            .append("expiresAt", Date.from(now.plus(MEMORY))));
  }

  private static Document when(Document condition, Object then, Object otherwise) {
    return new Document("$cond", List.of(condition, then, otherwise));
  }

  /** After a success a counter begins again. */
  public void forget(Kind kind, String key) {
    mongo.getCollection("sign_in_attempts").deleteOne(Filters.eq("_id", kind.id(key)));
  }

  /**
   * After a success: the browser and the account at this address start afresh, the address gets
   * this attempt and its wait back.
   */
  void succeeded(String account, Visitor visitor) {
    var attempts = mongo.getCollection("sign_in_attempts");
    List<String> afresh = new ArrayList<>(List.of(Kind.PLACE.id(place(account, visitor))));
    if (visitor.device() != null) {
      afresh.add(Kind.DEVICE.id(KnownDevices.id(visitor.device(), account)));
    }
    attempts.deleteMany(Filters.in("_id", afresh));
    attempts.updateOne(
        Filters.and(Filters.eq("_id", Kind.ADDRESS.id(visitor.address())), Filters.gt(ATTEMPTS, 0)),
        List.of(GIVE_BACK));
  }
}
