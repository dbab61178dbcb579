package pep.partner.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands, as the applicant sees it.
 *
 * @param missing what is not done yet: {@code address}, {@code agreement} or items of the checklist
 * @param actor whose turn it is
 * @param until until when it is to be done; null where there is no such instant
 * @param reason why it was declined
 */
public record ApplicantView(
    String company,
    ApplicantStage stage,
    List<String> missing,
    Actor actor,
    @Nullable Instant until,
    @Nullable String reason) {

  /** Whose turn it is. */
  public enum Actor {
    APPLICANT,
    VENDOR,
    NOBODY
  }
}
