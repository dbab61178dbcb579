package pep.performance.intake.register;

import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.LineIds;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Reach;

/**
 * How an intake is asked for.
 *
 * @param source the system that the lines come from, where a line names none
 * @param digest SHA-256 of the file in hexadecimal; null where it was not given
 * @param key the client's own key for the intake; null where it was not given
 * @param arrived SHA-256 of what arrived, in hexadecimal; null of a single sale and before it did
 * @param repeats whether lines count that another file has, though this one largely repeats it
 * @param corrects whether lines take the place of recorded ones that say otherwise
 */
public record IntakeRequest(
    String source,
    @Nullable String digest,
    @Nullable String key,
    @Nullable String arrived,
    boolean repeats,
    boolean corrects) {

  /** Of lines that leave recorded ones as they are. */
  public IntakeRequest(String source, @Nullable String digest, @Nullable String key) {
    this(source, digest, key, null, false, false);
  }

  /** Of lines that take the place of recorded ones, if they are to correct. */
  public IntakeRequest correcting(boolean ifAsked) {
    return new IntakeRequest(source, digest, key, arrived, repeats, ifAsked);
  }

  /** Of a file that is taken though it largely repeats another, if that is confirmed. */
  public IntakeRequest repeating(boolean ifConfirmed) {
    return new IntakeRequest(source, digest, key, arrived, ifConfirmed, corrects);
  }

  /** Of a file that has come. */
  public IntakeRequest arrived(String sha256) {
    return new IntakeRequest(source, digest, key, sha256, repeats, corrects);
  }

  /**
   * What the intake's id is derived from: the key if there is one, so that a file may be taken in
   * anew after it was voided; else the file's hash; else nothing, and every line needs an external
   * id. A key is its client's, a hash its sender's: the vendor's or one partner's.
   */
  private String seed(Reach caller) {
    if (key != null) {
      return String.join("\n", "key", caller.subject(), key);
    }
    return digest != null
        ? String.join("\n", "sha-256", String.valueOf(caller.owner()), digest)
        : String.join("\n", "random", Creation.random().id("int"));
  }

  /** The intake's id; another one each time where nothing identifies the file. */
  public String intakeId(Reach caller) {
    String seed = corrects ? seed(caller) + "\ncorrects" : seed(caller);
    return LineIds.intake(caller.tenant().vendorId(), seed);
  }

  public boolean identifiesLines() {
    return key != null || digest != null;
  }
}
